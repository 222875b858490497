package org.chengmen.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/// Gives every request a short number that stands in each line of the log, in the answer's header
/// and on the error page, so that a caller can read it out on the telephone. It is made here and
/// never taken from the client.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RequestId extends OncePerRequestFilter {

    public static final String HEADER = "X-Request-Id";

    /// No letter that is mistaken for a figure or another letter.
    private static final String LETTERS = "23456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTH = 10;
    private static final String NAME = "request";

    public static String of(HttpServletRequest request) {
        return Objects.requireNonNullElse(
                (String) request.getAttribute(RequestId.class.getName()), "-");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = next();
        request.setAttribute(RequestId.class.getName(), id);
        response.setHeader(HEADER, id);
        MDC.put(NAME, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(NAME);
        }
    }

    /// For an answer that is given before any filter.
    public static String next() {
        return ThreadLocalRandom.current()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(it -> LETTERS.substring(it, it + 1))
                .collect(Collectors.joining());
    }
}
