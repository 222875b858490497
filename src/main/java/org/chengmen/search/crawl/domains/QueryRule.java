package org.chengmen.search.crawl.domains;

import org.chengmen.search.crawl.addresses.Query;
import org.chengmen.search.crawl.addresses.WebAddress;

import java.util.List;
import java.util.Locale;

/// What becomes of the part of an address behind its question mark. Old sites keep pages there, and
/// most traps are built there.
public enum QueryRule {
    NONE,
    LISTED,
    ALL;

    WebAddress applied(WebAddress address, List<String> names) {
        return switch (this) {
            case ALL -> address;
            case LISTED -> address.withQuery(Query.only(address.query(), names));
            case NONE -> address.withQuery("");
        };
    }

    public String key() {
        return "search.crawl.query." + name().toLowerCase(Locale.ROOT);
    }
}
