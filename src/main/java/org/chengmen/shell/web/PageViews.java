package org.chengmen.shell.web;

import gg.jte.TemplateEngine;

import org.chengmen.shell.Frames;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

import java.util.Locale;

/// Finds the template that a view name `<room>/<template>` means.
@Component
class PageViews implements ViewResolver, Ordered {

    private final TemplateEngine templates;
    private final Frames frames;

    PageViews(TemplateEngine templates, Frames frames) {
        this.templates = templates;
        this.frames = frames;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name.replaceFirst("/", "/templates/") + ".jte";
        return templates.hasTemplate(template) ? new PageView(templates, template, frames) : null;
    }

    /// Before the framework's own resolvers, but after the one of `redirect:` names.
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }
}
