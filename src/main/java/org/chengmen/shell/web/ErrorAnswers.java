package org.chengmen.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.RefusalCode.Kind;
import org.chengmen.shell.Frames;
import org.chengmen.shell.RequestId;
import org.chengmen.shell.parts.FieldProblems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The one place where a refusal or a failure becomes an answer: a page in the look of the site for
/// people, a problem (RFC 9457) for machines. An exception's text never gets here.
@Component
public class ErrorAnswers {

    private final Frames frames;
    private final PageViews views;
    private final JsonMapper json;

    ErrorAnswers(Frames frames, PageViews views, JsonMapper json) {
        this.frames = frames;
        this.views = views;
        this.json = json;
    }

    public static int status(Kind kind) {
        return switch (kind) {
            case INVALID -> 422;
            case NOT_SIGNED_IN -> 401;
            case NOT_ALLOWED -> 403;
            case NOT_FOUND -> 404;
            case GONE -> 410;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }

    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            List<Problem> problems)
            throws Exception {
        response.setStatus(status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == 429 || status == 503) {
            retryLater(response);
        }
        if (asksAsMachine(request)) {
            problem(request, response, status, problems);
        } else {
            page(request, response, status, problems);
        }
    }

    private static void retryLater(HttpServletResponse response) {
        if (!response.containsHeader(HttpHeaders.RETRY_AFTER)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "30");
        }
    }

    /// Whether a program asks, which reads a problem rather than a page.
    public static boolean asksAsMachine(HttpServletRequest request) {
        var accept = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return pathOf(request).startsWith("/api/")
                || (accept.contains("json") && !accept.contains("text/html"));
    }

    private static String pathOf(HttpServletRequest request) {
        var original = (String) request.getAttribute("jakarta.servlet.error.request_uri");
        return original == null ? request.getRequestURI() : original;
    }

    private void problem(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            List<Problem> problems)
            throws Exception {
        var frame = frames.of(request);
        var body =
                Map.of(
                        "type", URI.create("about:blank"),
                        "status", status,
                        "title", frame.t(titleKey(status)),
                        "instance", "urn:request:" + RequestId.of(request),
                        "problems",
                                problems.stream()
                                        .map(it -> described(it, FieldProblems.text(frame, it)))
                                        .toList());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }

    private static Map<String, String> described(Problem problem, String text) {
        var field = problem.field();
        var code = problem.code().code();
        return field == null
                ? Map.of("code", code, "detail", text)
                : Map.of("code", code, "field", field, "detail", text);
    }

    private void page(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            List<Problem> problems)
            throws Exception {
        var frame = frames.of(request);
        var view = Objects.requireNonNull(views.resolveViewName("shell/error", Locale.ROOT));
        view.render(
                Map.of(
                        "status",
                        status,
                        "title",
                        frame.t(titleKey(status)),
                        "text",
                        frame.t(titleKey(status).replace("title", "text")),
                        "problems",
                        problems,
                        "reference",
                        RequestId.of(request)),
                request,
                response);
    }

    private static String titleKey(int status) {
        var known = List.of(400, 401, 403, 404, 405, 406, 409, 410, 413, 415, 422, 429, 500, 503);
        var shown =
                known.contains(status)
                        ? status
                        : HttpStatus.valueOf(status).is5xxServerError() ? 500 : 400;
        return "shell.error." + shown + ".title";
    }
}
