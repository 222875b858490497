package org.chengmen.shell.web;

import org.chengmen.shell.Frames;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

/// Puts the frame's checks in front of every handler.
@Configuration(proxyBeanMethods = false)
class ShellWeb implements WebMvcConfigurer {

    private final HandlerAccess access;
    private final Frames frames;

    ShellWeb(HandlerAccess access, Frames frames) {
        this.access = access;
        this.frames = frames;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PageTagsArgument());
        resolvers.add(new FrameArgument(frames));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(access);
    }
}
