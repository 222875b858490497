package org.chengmen.alliance.registry;

import org.chengmen.alliance.sites.Sites;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Holds the registry in memory, so that asking which site a host means costs no query.
@Component
public class Memory {

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Sites sites;
    private volatile @Nullable Snapshot current;

    Memory(JdbcClient jdbc, Organisations organisations, Sites sites) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.sites = sites;
    }

    Snapshot now() {
        var known = current;
        return known == null ? reload() : known;
    }

    /// Takes the registry's one lock for the current transaction, so that what a change checks
    /// still holds when it is stored, and reads the registry again after the commit: on the same
    /// connection, for a second one might not be free.
    public void openForChange() {
        jdbc.sql("select value from alliance.revision for update").query(Long.class).single();
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        reload();
                    }
                });
    }

    /// Reads until no change came in between; a change raises the revision.
    synchronized Snapshot reload() {
        var revision = revision();
        var read = Snapshot.of(revision, organisations.all(), sites.all());
        while (revision != (revision = revision())) {
            read = Snapshot.of(revision, organisations.all(), sites.all());
        }
        current = read;
        return read;
    }

    void reloadIfBehind() {
        if (now().revision() != revision()) {
            reload();
        }
    }

    private long revision() {
        return jdbc.sql("select value from alliance.revision").query(Long.class).single();
    }
}
