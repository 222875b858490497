package org.chengmen.search.crawl.registry;

import org.chengmen.kernel.RefusalCode;

/// Why something about a crawled site was not done.
public enum CrawlRefusal implements RefusalCode {
    DOMAIN_UNKNOWN(Kind.NOT_FOUND),
    CHANGED_MEANWHILE(Kind.CONFLICT),
    ADDRESS_MALFORMED(Kind.INVALID),
    HOST_KNOWN(Kind.INVALID),
    HOST_IS_OURS(Kind.INVALID),
    ORGANISATION_NOT_YOURS(Kind.INVALID),
    SITE_NOT_OF_ORGANISATION(Kind.INVALID),
    PATH_MALFORMED(Kind.INVALID),
    TOO_MANY_LINES(Kind.INVALID),
    NUMBER_OUT_OF_RANGE(Kind.INVALID),
    NOT_A_CHOICE(Kind.INVALID);

    private final Kind kind;

    CrawlRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
