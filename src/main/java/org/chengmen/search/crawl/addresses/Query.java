package org.chengmen.search.crawl.addresses;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The part of an address behind the question mark.
public final class Query {

    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?";

    /// They tell visits apart, and never pages.
    private static final Set<String> VISITS =
            Set.of(
                    "jsessionid",
                    "phpsessid",
                    "sessionid",
                    "session_id",
                    "aspsessionid",
                    "sid",
                    "cfid",
                    "cftoken",
                    "spm",
                    "from_source",
                    "gclid",
                    "fbclid",
                    "timestamp",
                    "random",
                    "rnd",
                    "_t",
                    "_",
                    "utm_source",
                    "utm_medium",
                    "utm_campaign",
                    "utm_term",
                    "utm_content");

    private Query() {}

    static String withoutVisits(String query) {
        return kept(PathForm.encoded(query, PLAIN), name -> !VISITS.contains(name));
    }

    /// The query with these parameters alone.
    public static String only(String query, Collection<String> names) {
        return kept(query, names::contains);
    }

    private static String kept(String query, Predicate<String> names) {
        return Arrays.stream(query.split("&"))
                .filter(it -> !it.isEmpty() && names.test(name(it)))
                .collect(Collectors.joining("&"));
    }

    private static String name(String parameter) {
        var equals = parameter.indexOf('=');
        return (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
    }
}
