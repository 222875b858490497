package org.chengmen.publishing.imports;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.publishing.Moments;
import org.chengmen.publishing.publication.Echo;
import org.chengmen.search.spi.SearchUpdates;
import org.chengmen.shell.cache.PageEvictions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Writes one batch, all of it or nothing, with its entry in the ledger.
@Service
class BatchImport {

    private final DocumentRows rows;
    private final PageEvictions evictions;
    private final SearchUpdates search;
    private final AuditTrail trail;
    private final Clock clock;

    BatchImport(
            DocumentRows rows,
            PageEvictions evictions,
            SearchUpdates search,
            AuditTrail trail,
            Clock clock) {
        this.rows = rows;
        this.evictions = evictions;
        this.search = search;
        this.trail = trail;
        this.clock = clock;
    }

    /// How many were new.
    @Transactional
    int write(List<Prepared> lines, String file) {
        var now = Moments.now(clock);
        var claimed = rows.claim(lines, now);
        var fresh = lines.stream().filter(it -> claimed.contains(it.document())).toList();
        if (!fresh.isEmpty()) {
            rows.insert(fresh, now);
            forget(fresh);
            search.changed(Echo.SOURCE, published(fresh));
            trail.record(
                    Act.of("publishing.import.batch", "import", file)
                            .after(Map.of("documents", fresh.size(), "file", file)));
        }
        return fresh.size();
    }

    @Transactional(readOnly = true)
    int known(List<Prepared> lines) {
        return rows.known(lines);
    }

    private static List<String> published(List<Prepared> lines) {
        return lines.stream()
                .filter(Prepared::isPublic)
                .map(it -> it.document().toString())
                .toList();
    }

    private void forget(List<Prepared> lines) {
        var tags = new TreeSet<String>();
        for (var line : lines) {
            tags.add(line.column().tag());
            tags.add("documents:" + line.column().site());
            tags.add("documents:" + line.organisation());
        }
        evictions.evict(tags.toArray(String[]::new));
    }
}
