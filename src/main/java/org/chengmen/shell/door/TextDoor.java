package org.chengmen.shell.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Reads what was sent before anything else does: what cannot be read, or is more than a form ever
/// has, is refused here with 400 or 413 instead of failing deep inside a room with 500.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class TextDoor extends OncePerRequestFilter {

    static final int MOST_PARAMETERS = 300;
    static final int MOST_PARTS = 60;

    private final FailureAnswers answers;

    TextDoor(FailureAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ReadRequest read;
        try {
            read = read(request);
        } catch (Unreadable unreadable) {
            answers.refuse(ReadRequest.unread(request), response, unreadable.refusal);
            return;
        }
        chain.doFilter(read, response);
    }

    private static ReadRequest read(HttpServletRequest request) throws Unreadable {
        check(textsOf(request).allMatch(ReadableText::is), DoorRefusal.UNREADABLE_TEXT);
        var parameters = parametersOf(request);
        var count = parameters.values().stream().mapToInt(it -> it.length).sum();
        check(count <= MOST_PARAMETERS, DoorRefusal.TOO_MANY_FIELDS);
        check(
                parameters.entrySet().stream()
                        .flatMap(it ->
                                Stream.concat(Stream.of(it.getKey()), Arrays.stream(it.getValue())))
                        .allMatch(ReadableText::is),
                DoorRefusal.UNREADABLE_TEXT);
        return new ReadRequest(request, parameters);
    }

    /// The path and the names of uploaded parts and files.
    private static Stream<String> textsOf(HttpServletRequest request) throws Unreadable {
        var parts = partsOf(request);
        check(parts.size() <= MOST_PARTS, DoorRefusal.TOO_MANY_FIELDS);
        return Stream.concat(
                Stream.of(request.getServletPath()),
                parts.stream()
                        .flatMap(it -> Stream.of(it.getName(), it.getSubmittedFileName()))
                        .filter(Objects::nonNull));
    }

    private static Collection<Part> partsOf(HttpServletRequest request) throws Unreadable {
        var type = Objects.requireNonNullElse(request.getContentType(), "");
        if (!type.regionMatches(true, 0, MediaType.MULTIPART_FORM_DATA_VALUE, 0, 19)) {
            return List.of();
        }
        try {
            return request.getParts();
        } catch (IOException | ServletException | RuntimeException malformed) {
            throw new Unreadable(Oversize.caused(malformed));
        }
    }

    private static Map<String, String[]> parametersOf(HttpServletRequest request)
            throws Unreadable {
        try {
            return request.getParameterMap();
        } catch (RuntimeException malformed) {
            throw new Unreadable(Oversize.caused(malformed));
        }
    }

    private static void check(boolean readable, DoorRefusal otherwise) throws Unreadable {
        if (!readable) {
            throw new Unreadable(otherwise);
        }
    }

    /// The way out of reading; never leaves this filter.
    private static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final DoorRefusal refusal;

        Unreadable(DoorRefusal refusal) {
            super(refusal.name(), null, false, false);
            this.refusal = refusal;
        }
    }
}
