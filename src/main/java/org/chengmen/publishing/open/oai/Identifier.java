package org.chengmen.publishing.open.oai;

import org.chengmen.publishing.open.Entry;

import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a record for ever: the host of the site that published it, the number of the
/// document, and the language where it is not Chinese.
record Identifier(String host, long number, String language) {

    private static final Pattern FORM =
            Pattern.compile("oai:([a-z0-9.-]{1,253}):([0-9]{1,15})(:en)?");

    static Optional<Identifier> parse(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(
                        new Identifier(
                                parts.group(1),
                                Long.parseLong(parts.group(2)),
                                parts.group(3) == null ? "zh" : "en"))
                : Optional.empty();
    }

    static Identifier of(Entry entry, String host) {
        return new Identifier(host, entry.number(), entry.language().getLanguage());
    }

    String text() {
        return "oai:" + host + ":" + number + (language.equals("zh") ? "" : ":" + language);
    }
}
