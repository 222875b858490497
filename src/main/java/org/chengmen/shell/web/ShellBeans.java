package org.chengmen.shell.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.ResourcePatternResolver;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.regex.Pattern;

/// The things of the frame that other libraries make: templates, texts, the clock.
@Configuration(proxyBeanMethods = false)
class ShellBeans {

    private static final Pattern MODULE = Pattern.compile("/modules/([a-z]+)/messages.properties$");

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, getClass().getClassLoader(), "org.chengmen.pages");
    }

    /// Each room brings its own bundle; a key begins with the room's name, so none hides another.
    @Bean
    MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
        var bundles =
                Arrays.stream(resources.getResources("classpath*:modules/*/messages.properties"))
                        .map(resource -> MODULE.matcher(resource.toString().replaceAll("\\]$", "")))
                        .filter(matcher -> matcher.find())
                        .map(matcher -> "modules/" + matcher.group(1) + "/messages")
                        .sorted()
                        .toArray(String[]::new);
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(bundles);
        messages.addBasenames("modules/shell/gallery");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
