package org.chengmen.publishing.checks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/// Something a check found. The place is `title`, `summary`, `text`, `field:<name>` or
/// `file:<name>`; an excerpt never shows a personal number in full.
public record Finding(
        Severity severity, String code, String place, String excerpt, List<String> values) {

    public Finding {
        values = List.copyOf(values);
    }

    public static Finding error(String code, String place, String excerpt, String... values) {
        return new Finding(Severity.ERROR, code, place, excerpt, List.of(values));
    }

    public static Finding warning(String code, String place, String excerpt, String... values) {
        return new Finding(Severity.WARNING, code, place, excerpt, List.of(values));
    }

    public static Finding hint(String code, String place, String excerpt, String... values) {
        return new Finding(Severity.HINT, code, place, excerpt, List.of(values));
    }

    /// The message; the values fill it in.
    public String key() {
        return "publishing.check." + code;
    }

    /// A name for this finding that stays while the text around it changes: a reason that was typed
    /// for one warning never lands at another.
    public String mark() {
        var named = code + '\n' + place + '\n' + excerpt;
        return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// The message that names the place; what follows the colon fills it in.
    public String placeKey() {
        var colon = place.indexOf(':');
        return "publishing.check.place." + (colon < 0 ? place : place.substring(0, colon));
    }

    public String placeName() {
        return place.substring(place.indexOf(':') + 1);
    }
}
