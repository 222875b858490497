package org.chengmen.shell.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/// Catches what fails outside the handlers: in another filter, or when a session is stored after
/// the handler has finished.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 25)
class LastDoor extends OncePerRequestFilter {

    private final FailureAnswers answers;

    LastDoor(FailureAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (Exception | StackOverflowError | LinkageError failure) {
            answers.fail(ReadRequest.unread(request), response, failure);
        }
    }

    /// The error page is a request of its own: it must not fail silently either.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
