package org.chengmen.shell.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Answers whatever a handler throws, before any resolver of the framework can take it for a
/// visitor who left. Refusals of rooms and of the sign-in go their own ways.
@Component
class Failures implements HandlerExceptionResolver, Ordered {

    private final FailureAnswers answers;

    Failures(FailureAnswers answers) {
        this.answers = answers;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception failure) {
        if (failure instanceof Refused
                || failure instanceof AccessDeniedException
                || failure instanceof AuthenticationException) {
            return null;
        }
        try {
            answers.fail(request, response, failure);
            return new ModelAndView();
        } catch (IOException visitorLeft) {
            throw new UncheckedIOException(visitorLeft);
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
