package org.chengmen.publishing.submissions.web;

import org.chengmen.publishing.submissions.Sender;
import org.chengmen.publishing.submissions.Senders;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

/// Gives a handler the member whose token the request carries; without one it is refused.
@Component
class SenderArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Senders senders;

    SenderArgument(Senders senders) {
        this.senders = senders;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Sender.class;
    }

    @Override
    public Sender resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binder) {
        return senders.authorised(web.getHeader(HttpHeaders.AUTHORIZATION));
    }
}
