package org.chengmen.disclosure.requests;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// What is asked for, and how the applicant would like to have it (Art. 29, 40). `help`: has
/// difficulty reading or hearing (Art. 43).
public record Wanted(
        @Nullable String document, String text, Form form, Delivery delivery, boolean help) {

    public enum Form {
        ELECTRONIC,
        PAPER,
        READING;

        public String key() {
            return "disclosure.request.form." + name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Delivery {
        ONLINE,
        MAIL,
        POST,
        COUNTER;

        public String key() {
            return "disclosure.request.delivery." + name().toLowerCase(Locale.ROOT);
        }
    }
}
