package org.chengmen.publishing.web;

import org.chengmen.publishing.editions.ContentForm;
import org.springframework.util.MultiValueMap;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads a content form from what a browser sent; the fields of the type are named `field-<name>`.
final class TypedContent {

    private static final String FIELD = "field-";

    private static final Pattern REASON = Pattern.compile("reason-[0-9a-f-]{36}");

    private TypedContent() {}

    static ContentForm of(MultiValueMap<String, String> sent) {
        return new ContentForm(
                text(sent, "title"), text(sent, "summary"), text(sent, "body"), fields(sent));
    }

    private static Map<String, String> fields(MultiValueMap<String, String> sent) {
        return sent.keySet().stream()
                .filter(it -> it.startsWith(FIELD))
                .collect(
                        Collectors.toMap(it -> it.substring(FIELD.length()), it -> text(sent, it)));
    }

    /// Why warnings may stand, by the mark of the finding.
    static Map<String, String> reasons(MultiValueMap<String, String> sent) {
        return sent.keySet().stream()
                .filter(it -> REASON.matcher(it).matches())
                .collect(
                        Collectors.toMap(
                                it -> it.substring("reason-".length()), it -> text(sent, it)));
    }

    static String text(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }
}
