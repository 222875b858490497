package org.chengmen.publishing.open;

import org.chengmen.publishing.publication.PublicState;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// A publication in one language as it leaves the house. `moment` is its place in the order of
/// changes; the text is null where an answer would become too large with it.
public record Entry(
        long moment,
        long number,
        Locale language,
        UUID site,
        UUID column,
        UUID organisation,
        String type,
        String title,
        String summary,
        @Nullable String body,
        Map<String, String> fields,
        PublicState state,
        @Nullable String reason,
        @Nullable String replacement,
        Instant publishedAt,
        Instant changedAt,
        @Nullable Instant expiresAt) {

    /// When the change became visible.
    public Instant changedSince() {
        return instant(moment);
    }

    public static Instant instant(long moment) {
        return Instant.EPOCH.plus(moment, ChronoUnit.MICROS);
    }

    public static long moment(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    public boolean isLive() {
        return state == PublicState.LIVE;
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /// Its own page on its own site.
    public String address() {
        return address(number, language);
    }

    public static String address(long number, Locale language) {
        var english = language.getLanguage().equals("en");
        return "/documents/" + number + (english ? "?lang=en" : "");
    }

    /// Where its title leads: a link leads straight to what it names.
    public String target() {
        return field("address").isEmpty() ? address() : field("address");
    }
}
