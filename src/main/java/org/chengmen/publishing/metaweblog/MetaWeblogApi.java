package org.chengmen.publishing.metaweblog;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Frame;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;

/// XML-RPC for writing programs. Who calls says the token in the place of the password; a refusal
/// is a fault whose text begins with its code.
@RestController
@OpenToAll
class MetaWeblogApi {

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final int MALFORMED = -32_700;
    private static final int NO_SUCH_METHOD = -32_601;
    private static final int TOO_LARGE = -32_600;

    private final Weblog weblog;

    MetaWeblogApi(Weblog weblog) {
        this.weblog = weblog;
    }

    @PostMapping(
            path = "/api/metaweblog",
            consumes = {MediaType.TEXT_XML_VALUE, MediaType.APPLICATION_XML_VALUE},
            produces = MediaType.TEXT_XML_VALUE)
    byte[] call(InputStream body, Frame frame) throws IOException {
        var sent = body.readNBytes(LARGEST + 1);
        return sent.length > LARGEST ? Reply.fault(TOO_LARGE, "too large") : answer(sent, frame);
    }

    private byte[] answer(byte[] sent, Frame frame) throws IOException {
        try {
            return weblog.answer(Call.read(sent))
                    .map(Reply::of)
                    .orElseGet(() -> Reply.fault(NO_SUCH_METHOD, "no such method"));
        } catch (Call.Malformed malformed) {
            return Reply.fault(MALFORMED, "malformed");
        } catch (Refused refused) {
            return Reply.fault(code(refused), text(refused, frame));
        }
    }

    /// As HTTP would say it, for programs that know no other faults.
    private static int code(Refused refused) {
        return switch (refused.kind()) {
            case NOT_SIGNED_IN -> 401;
            case NOT_ALLOWED -> 403;
            case NOT_FOUND, GONE -> 404;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
            case INVALID -> 422;
        };
    }

    private static String text(Refused refused, Frame frame) {
        return refused.problems().stream()
                .map(it -> text(it, frame))
                .collect(Collectors.joining("; "));
    }

    private static String text(Problem problem, Frame frame) {
        return problem.code().code()
                + ": "
                + frame.t(problem.code().messageKey(), problem.values().toArray());
    }
}
