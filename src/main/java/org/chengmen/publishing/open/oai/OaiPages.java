package org.chengmen.publishing.open.oai;

import jakarta.servlet.http.HttpServletRequest;

import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.publishing.open.Answer;
import org.chengmen.publishing.open.Entry;
import org.chengmen.publishing.open.Xml;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

import java.util.ArrayList;

/// The door of harvesters. On the portal it gives what the whole alliance publishes, on a member's
/// site what stands there.
@Controller
@OpenToAll
class OaiPages {

    private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";

    private final Provider provider;
    private final Response response;

    OaiPages(Provider provider, Response response) {
        this.provider = provider;
        this.response = response;
    }

    /// An error of the protocol is an answer like any other (3.6).
    @RequestMapping(
            path = "/oai",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> answer(HttpServletRequest request, Frame frame) {
        var now = Dates.stamp(Entry.instant(provider.now()));
        Question question = null;
        try {
            question = Question.of(request.getParameterMap());
            return xml(answered(now, frame, question, response.of(frame, question)));
        } catch (ProtocolError error) {
            return xml(refused(now, frame, question, error));
        }
    }

    private static byte[] answered(
            String now, Frame frame, Question question, Response.Part content) {
        return envelope(
                now,
                xml -> {
                    repeat(xml, frame, question);
                    xml.open(question.verb().word());
                    content.write(xml);
                    xml.close();
                });
    }

    private static byte[] refused(
            String now, Frame frame, @Nullable Question question, ProtocolError error) {
        return envelope(
                now,
                xml -> {
                    if (question == null || error.code().hidesArguments()) {
                        xml.text("request", base(frame));
                    } else {
                        repeat(xml, frame, question);
                    }
                    xml.text("error", error.getMessage(), "code", error.code().name());
                });
    }

    private static void repeat(Xml xml, Frame frame, Question question) {
        var attributes = new ArrayList<String>();
        attributes.add("verb");
        attributes.add(question.verb().word());
        question.arguments()
                .forEach((name, value) -> {
                    attributes.add(name);
                    attributes.add(value);
                });
        xml.text("request", base(frame), attributes.toArray(String[]::new));
    }

    private static byte[] envelope(String now, Response.Part content) {
        return Xml.document(xml -> {
            xml.open(
                            "OAI-PMH",
                            "xmlns",
                            NAMESPACE,
                            "xmlns:xsi",
                            "http://www.w3.org/2001/XMLSchema-instance",
                            "xsi:schemaLocation",
                            NAMESPACE + " http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd")
                    .text("responseDate", now);
            content.write(xml);
            xml.close();
        });
    }

    private static ResponseEntity<byte[]> xml(byte[] body) {
        return ResponseEntity.ok().contentType(Answer.XML).body(body);
    }

    static String base(Frame frame) {
        return whole(frame, "/oai");
    }

    static String whole(Frame frame, String path) {
        return frame.onSite(frame.request().getServerName(), path);
    }

    /// Describes our own format.
    @GetMapping("/oai/document.xsd")
    ResponseEntity<Resource> schema() {
        return ResponseEntity.ok()
                .contentType(Answer.XML)
                .body(new ClassPathResource("modules/publishing/document.xsd"));
    }
}
