package org.chengmen.publishing.open.oai;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// What a harvester wants to have listed, and after which moment it goes on. As a token it carries
/// everything itself: it holds for ever, on every instance, and nothing needs to be remembered.
record Selection(
        MetadataFormat format,
        @Nullable String set,
        @Nullable String from,
        @Nullable String until,
        long after) {

    private static final Pattern TOKEN =
            Pattern.compile(
                    "([a-z_]{1,20})~([A-Za-z0-9.:_-]{0,300})~([0-9TZ:-]{0,20})~([0-9TZ:-]{0,20})~([0-9]{1,18})");

    static Selection of(Question question) {
        var token = question.argument(Verb.TOKEN);
        return token == null
                ? new Selection(
                        MetadataFormat.of(question.required("metadataPrefix")),
                        question.argument("set"),
                        question.argument("from"),
                        question.argument("until"),
                        0)
                : resumed(token);
    }

    private static Selection resumed(String token) {
        var parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            throw malformed();
        }
        try {
            var selection =
                    new Selection(
                            MetadataFormat.of(parts.group(1)),
                            given(parts.group(2)),
                            given(parts.group(3)),
                            given(parts.group(4)),
                            Long.parseLong(parts.group(5)));
            selection.dates();
            return selection;
        } catch (ProtocolError inside) {
            throw malformed();
        }
    }

    private static ProtocolError malformed() {
        return new ProtocolError(
                ProtocolError.Code.badResumptionToken, "This token was not given here");
    }

    private static @Nullable String given(String part) {
        return part.isEmpty() ? null : part;
    }

    Dates dates() {
        var dates = Dates.between(from, until);
        return new Dates(Math.max(after, dates.after()), dates.before());
    }

    boolean isResumed() {
        return after > 0;
    }

    String token(long last) {
        return String.join("~", format.prefix(), text(set), text(from), text(until), "" + last);
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
