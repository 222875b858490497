package org.chengmen.shell.cache;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The headers of a page that is kept: what the rooms said (security policy, type, language)
/// without what belongs to one answer only, and how browsers may keep it themselves.
record PageHeaders(List<HttpField> shared, HttpField caching, boolean packable) {

    /// Every page depends on both; an answer that names something else depends on what the key of
    /// the cache does not know.
    private static final HttpField VARY =
            new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding, Cookie");

    /// What a kept page says itself.
    static final EnumSet<HttpHeader> OWN =
            EnumSet.of(
                    HttpHeader.VARY,
                    HttpHeader.CACHE_CONTROL,
                    HttpHeader.PRAGMA,
                    HttpHeader.EXPIRES,
                    HttpHeader.ETAG,
                    HttpHeader.LAST_MODIFIED,
                    HttpHeader.CONTENT_LENGTH);

    private static final Set<String> KNOWN_VARIATIONS =
            Set.of("accept-encoding", "cookie", "accept-language");

    private static final Set<String> OF_ONE_ANSWER =
            Set.of(
                    "date",
                    "server",
                    "connection",
                    "keep-alive",
                    "transfer-encoding",
                    "age",
                    "content-length",
                    "content-encoding",
                    "etag",
                    "last-modified",
                    "vary",
                    "cache-control",
                    "pragma",
                    "expires",
                    "server-timing",
                    "x-request-id");

    private static final Pattern PACKABLE =
            Pattern.compile(
                    "(?i)(text/|application/(json|xml|javascript)|image/svg|.*\\+(json|xml)).*");

    private static final String REVALIDATE = "no-cache";

    /// Whether an answer with these headers may be shown to everybody.
    static boolean mayBeShared(HttpFields answer) {
        return !answer.contains(HttpHeader.SET_COOKIE)
                && !answer.contains(HttpHeader.CONTENT_ENCODING)
                && !answer.contains(HttpHeader.CACHE_CONTROL, "no-store")
                && !answer.contains(HttpHeader.CACHE_CONTROL, "private")
                && answer.stream().noneMatch(field -> field.getValue().contains("'nonce-"))
                && answer.getCSV(HttpHeader.VARY, false).stream()
                        .allMatch(it -> KNOWN_VARIATIONS.contains(it.toLowerCase(Locale.ROOT)));
    }

    static PageHeaders of(HttpFields answer) {
        var type = answer.get(HttpHeader.CONTENT_TYPE);
        return new PageHeaders(
                answer.stream()
                        .filter(field -> !OF_ONE_ANSWER.contains(field.getLowerCaseName()))
                        .<HttpField>map(PageHeaders::ready)
                        .toList(),
                new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, caching(answer)),
                type != null && PACKABLE.matcher(type).matches());
    }

    List<HttpField> with(List<HttpField> others) {
        return Stream.of(shared, List.of(VARY, caching), others).flatMap(List::stream).toList();
    }

    HttpField vary() {
        return VARY;
    }

    /// Browsers ask again before they show a page, so that an eviction shows at once. Only what
    /// says how long it lives, such as a style sheet with its digest in the address, is left alone.
    private static String caching(HttpFields answer) {
        var said = answer.get(HttpHeader.CACHE_CONTROL);
        return said != null && said.contains("max-age") ? said : REVALIDATE;
    }

    private static HttpField ready(HttpField field) {
        return field.getHeader() == null
                ? new PreEncodedHttpField(field.getName(), field.getValue())
                : new PreEncodedHttpField(field.getHeader(), field.getValue());
    }
}
