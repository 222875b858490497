package org.chengmen.kernel;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// A text in Chinese and, where somebody translated it, in English. A reader of English sees the
/// Chinese text rather than nothing.
public record LocalizedText(String zh, @Nullable String en) {

    public static LocalizedText zh(String zh) {
        return new LocalizedText(zh, null);
    }

    public String in(Locale locale) {
        return en != null && !en.isBlank() && locale.getLanguage().equals("en") ? en : zh;
    }
}
