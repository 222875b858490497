package org.chengmen.shell.receipts;

import jakarta.servlet.http.HttpServletRequest;

import org.chengmen.kernel.access.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;
import java.util.Objects;

/// Gives a handler the key of its request. Keys of different callers never meet; those who are not
/// signed in are one caller, told apart by keys that they draw at random.
@Component
class IdempotencyKeyArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final CurrentPerson person;

    IdempotencyKeyArgument(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IdempotencyKey.class;
    }

    @Override
    public IdempotencyKey resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binder) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        return IdempotencyKey.of(
                person.signedIn().map(it -> it.account().toString()).orElse("anyone"),
                request.getMethod() + " " + request.getRequestURI(),
                request.getHeader(IdempotencyKey.HEADER));
    }
}
