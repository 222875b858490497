package org.chengmen.search.crawl.contents;

import org.chengmen.search.crawl.addresses.Digest;
import org.chengmen.search.spi.SearchUpdates;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.UUID;

/// Keeps what pages say and tells the search of every change. Call it in the transaction of the
/// effect.
@Component
public class ContentStore {

    private final Contents contents;
    private final Reposts reposts;
    private final SearchUpdates updates;

    ContentStore(Contents contents, Reposts reposts, SearchUpdates updates) {
        this.contents = contents;
        this.reposts = reposts;
        this.updates = updates;
    }

    /// Whether anything was new. What says the same as before is left as it is.
    public boolean put(UUID domain, long page, Content content) {
        var fingerprint = Digest.sha256(content.toString());
        if (contents.says(page, fingerprint)) {
            return false;
        }
        contents.put(domain, page, content, fingerprint);
        tell(page, reposts.fold(page));
        return true;
    }

    public boolean take(long page) {
        var touched = reposts.unfold(page);
        var taken = contents.remove(page);
        if (taken) {
            tell(page, touched);
        }
        return taken;
    }

    /// Before a host is removed with all its pages.
    public void clear(UUID domain) {
        var pages = contents.ofDomain(domain);
        var touched = new LinkedHashSet<>(pages);
        pages.forEach(it -> touched.addAll(reposts.unfold(it)));
        tell(touched);
    }

    public boolean isSaidElsewhere(UUID domain, long page, Content content) {
        return contents.isSaidElsewhere(domain, page, content);
    }

    private void tell(long page, Collection<Long> touched) {
        var all = new LinkedHashSet<>(touched);
        all.add(page);
        tell(all);
    }

    private void tell(Collection<Long> pages) {
        updates.changed(CrawledPages.NAME, pages.stream().map(PageKey::text).toList());
    }
}
