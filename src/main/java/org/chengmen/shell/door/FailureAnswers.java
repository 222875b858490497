package org.chengmen.shell.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.shell.web.ErrorAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;

import java.io.IOException;
import java.util.List;

/// Answers every failure through the one renderer of the shell, and where even that fails, with the
/// bytes of the last resort. The log gets one line, the visitor nothing of the inside.
@Component
class FailureAnswers {

    /// What the answer that failed may have said about itself.
    private static final List<String> OF_THE_FAILED_ANSWER =
            List.of(
                    HttpHeaders.CONTENT_LENGTH,
                    HttpHeaders.CONTENT_ENCODING,
                    HttpHeaders.CONTENT_DISPOSITION,
                    HttpHeaders.ETAG,
                    HttpHeaders.LAST_MODIFIED,
                    HttpHeaders.LOCATION);

    private final ErrorAnswers answers;
    private final FailureLog log;

    FailureAnswers(ErrorAnswers answers, FailureLog log) {
        this.answers = answers;
        this.log = log;
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, DoorRefusal refusal)
            throws IOException {
        log.refused(request, refusal.status(), refusal.code());
        write(request, response, refusal.status(), List.of(Problem.of(refusal)));
    }

    /// An answer that had begun cannot be taken back: the connection is broken off, so that nobody
    /// takes half of it for the whole.
    void fail(HttpServletRequest request, HttpServletResponse response, Throwable failure)
            throws IOException {
        var refused = refusedIn(failure);
        var status =
                refused == null ? FailureStatus.of(failure) : ErrorAnswers.status(refused.kind());
        log.failed(request, status, failure);
        if (response.isCommitted()) {
            throw new IOException("The answer had begun when it failed", failure);
        }
        forget(response);
        if (failure instanceof ErrorResponse said) {
            said.getHeaders()
                    .forEach((name, values) -> response.setHeader(name, values.getFirst()));
        }
        write(request, response, status, refused == null ? List.of() : refused.problems());
    }

    private static @Nullable Refused refusedIn(Throwable failure) {
        return Oversize.chain(failure)
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static void forget(HttpServletResponse response) {
        response.resetBuffer();
        OF_THE_FAILED_ANSWER.forEach(name -> response.setHeader(name, null));
    }

    private void write(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            List<Problem> problems)
            throws IOException {
        try {
            answers.write(request, response, status, problems);
        } catch (Exception | LinkageError broken) {
            log.failed(request, 500, broken);
            response.resetBuffer();
            LastResort.write(request, response, status);
        }
    }
}
