package org.chengmen.publishing.content;

import org.jsoup.nodes.Entities;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a text area sent: html from the editor, or plain text with empty lines between paragraphs
/// from people without script and from mail.
public final class ContentInput {

    private static final Pattern MARKUP =
            Pattern.compile("<(/?[a-zA-Z][^<>]{0,2000}>|!--|!\\[)", Pattern.DOTALL);
    private static final Pattern EMPTY_LINES =
            Pattern.compile("\\R[ \\t\\u3000]*(?:\\R[ \\t\\u3000]*)+");

    private ContentInput() {}

    public static String html(String typed) {
        return MARKUP.matcher(typed).find() ? typed : paragraphs(typed);
    }

    public static CleanContent clean(String typed, ContentRules rules) {
        return ContentCleaner.clean(html(typed), rules);
    }

    private static String paragraphs(String text) {
        return Arrays.stream(EMPTY_LINES.split(text.strip()))
                .filter(it -> !it.isBlank())
                .map(it -> "<p>" + lines(it) + "</p>")
                .collect(Collectors.joining());
    }

    private static String lines(String paragraph) {
        return paragraph.lines().map(Entities::escape).collect(Collectors.joining("<br>"));
    }
}
