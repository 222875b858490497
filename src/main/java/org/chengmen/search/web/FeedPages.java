package org.chengmen.search.web;

import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.search.query.Hit;
import org.chengmen.shell.Frame;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Any question as a feed, newest first, and the description by which browsers add the search of a
/// site to theirs (OpenSearch 1.1).
@Controller
@OpenToAll
class FeedPages {

    private static final MediaType RSS =
            new MediaType("application", "rss+xml", StandardCharsets.UTF_8);
    private static final MediaType DESCRIPTION =
            new MediaType("application", "opensearchdescription+xml", StandardCharsets.UTF_8);
    private static final int NEWEST = 30;

    private final Asking search;
    private final Questions questions;
    private final HitLines lines;

    FeedPages(Asking search, Questions questions, HitLines lines) {
        this.search = search;
        this.questions = questions;
        this.lines = lines;
    }

    @GetMapping("/search.rss")
    ResponseEntity<byte[]> feed(@RequestParam Map<String, String> parameters, Frame frame) {
        var form = SearchForm.read(parameters).with("sort", "date");
        var found = search.find(questions.of(form, frame, NEWEST)).hits();
        return ResponseEntity.ok()
                .contentType(RSS)
                .body(Xml.document(out -> feed(out, form, frame, found)));
    }

    private void feed(XMLStreamWriter out, SearchForm form, Frame frame, List<Hit> found)
            throws XMLStreamException {
        out.writeStartElement("rss");
        out.writeAttribute("version", "2.0");
        out.writeStartElement("channel");
        Xml.text(
                out,
                "title",
                frame.t("search.title.of", form.words()) + " - " + frame.t(frame.site().name()));
        Xml.text(out, "link", here(frame, form.address()));
        Xml.text(out, "description", frame.t("search.feed"));
        for (var hit : found) {
            item(out, frame, hit);
        }
        out.writeEndElement();
        out.writeEndElement();
    }

    private void item(XMLStreamWriter out, Frame frame, Hit hit) throws XMLStreamException {
        var address = here(frame, lines.href(frame, hit));
        out.writeStartElement("item");
        Xml.text(out, "title", hit.plainTitle());
        Xml.text(out, "link", address);
        Xml.text(out, "guid", address);
        Xml.text(out, "description", hit.plainExcerpt());
        if (hit.publishedAt() != null) {
            var moment = hit.publishedAt().atOffset(ZoneOffset.UTC);
            Xml.text(out, "pubDate", DateTimeFormatter.RFC_1123_DATE_TIME.format(moment));
        }
        out.writeEndElement();
    }

    @GetMapping("/opensearch.xml")
    ResponseEntity<byte[]> description(Frame frame) {
        return ResponseEntity.ok()
                .contentType(DESCRIPTION)
                .body(Xml.document(out -> description(out, frame)));
    }

    private static void description(XMLStreamWriter out, Frame frame) throws XMLStreamException {
        var name = frame.t(frame.site().name());
        out.writeStartElement("OpenSearchDescription");
        out.writeDefaultNamespace("http://a9.com/-/spec/opensearch/1.1/");
        Xml.text(out, "ShortName", name.length() > 16 ? name.substring(0, 16) : name);
        Xml.text(out, "Description", frame.t("shell.search.label"));
        Xml.text(out, "InputEncoding", "UTF-8");
        template(out, "text/html", here(frame, "/search?q={searchTerms}"));
        template(
                out,
                RSS.getType() + "/" + RSS.getSubtype(),
                here(frame, "/search.rss?q={searchTerms}"));
        template(
                out,
                "application/x-suggestions+json",
                here(frame, "/search/suggestions?q={searchTerms}"));
        out.writeEndElement();
    }

    private static void template(XMLStreamWriter out, String type, String template)
            throws XMLStreamException {
        Xml.empty(out, "Url", "type", type, "template", template);
    }

    private static String here(Frame frame, String path) {
        return path.startsWith("/") ? frame.onSite(frame.request().getServerName(), path) : path;
    }
}
