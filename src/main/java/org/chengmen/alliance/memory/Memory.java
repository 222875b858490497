package org.chengmen.alliance.memory;

import org.chengmen.alliance.CityDay;
import org.chengmen.alliance.changes.Changes;
import org.chengmen.alliance.organisations.Organisations;
import org.chengmen.alliance.responsibilities.Responsibilities;
import org.chengmen.alliance.sites.Sites;
import org.chengmen.shell.broadcast.Broadcasts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Holds the registry in memory, so that asking which site a host means costs no query.
@Component
public class Memory {

    private final Changes changes;
    private final Organisations organisations;
    private final Sites sites;
    private final Responsibilities responsibilities;
    private final CityDay day;
    private volatile @Nullable Snapshot current;

    Memory(
            Changes changes,
            Organisations organisations,
            Sites sites,
            Responsibilities responsibilities,
            CityDay day,
            Broadcasts broadcasts) {
        this.changes = changes;
        this.organisations = organisations;
        this.sites = sites;
        this.responsibilities = responsibilities;
        this.day = day;
        broadcasts.subscribe(Changes.CHANNEL, changed -> reload());
    }

    public Snapshot now() {
        var known = current;
        return known == null || !known.day().equals(day.today()) ? reload() : known;
    }

    /// Reads until no change came in between; a change raises the revision.
    private synchronized Snapshot reload() {
        var revision = changes.revision();
        var read = read(revision);
        while (revision != (revision = changes.revision())) {
            read = read(revision);
        }
        current = read;
        return read;
    }

    private Snapshot read(long revision) {
        return Snapshot.of(
                revision, day.today(), organisations.all(), sites.all(), responsibilities.all());
    }
}
