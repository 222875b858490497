package org.chengmen.publishing.pages.web;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.UUID;

/// What is asked before a topic is begun.
public record TopicForm(UUID site, String title, String path, String language) {

    private static final UUID NOWHERE = new UUID(0, 0);

    public TopicForm {
        site = Objects.requireNonNullElse(site, NOWHERE);
        title = text(title);
        path = text(path);
        language = "en".equals(language) ? "en" : "zh";
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
