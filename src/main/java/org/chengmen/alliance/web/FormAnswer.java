package org.chengmen.alliance.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.springframework.http.HttpStatus;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Carries out what a form asks. When it is refused for what was typed, or because somebody else
/// was faster, the form is shown again with all that was typed and every problem.
final class FormAnswer {

    private FormAnswer() {}

    static String of(
            HttpServletResponse response,
            Supplier<String> command,
            Function<List<Problem>, String> again) {
        try {
            return command.get();
        } catch (Refused refused) {
            response.setStatus(status(refused).value());
            return again.apply(refused.problems());
        }
    }

    private static HttpStatus status(Refused refused) {
        return switch (refused.kind()) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case CONFLICT -> HttpStatus.CONFLICT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> throw refused;
        };
    }
}
