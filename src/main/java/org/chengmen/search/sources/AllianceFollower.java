package org.chengmen.search.sources;

import org.chengmen.alliance.Alliance;
import org.chengmen.search.spi.SearchSource;
import org.chengmen.search.spi.SearchUpdates;
import org.chengmen.shell.broadcast.Broadcasts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;

/// Tells the search of every change in the registry of members, when this instance's copy of the
/// registry is fresh: the sources read from that copy. It says all of them, which are some
/// hundreds.
@Component
class AllianceFollower {

    private final List<SearchSource> sources;
    private final SearchUpdates updates;
    private final TransactionTemplate transaction;

    AllianceFollower(
            OrganisationSource organisations,
            SiteSource sites,
            SearchUpdates updates,
            PlatformTransactionManager transactions,
            Broadcasts broadcasts) {
        this.sources = List.of(organisations, sites);
        this.updates = updates;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        broadcasts.subscribeLast(Alliance.CHANNEL, heard -> tell());
    }

    private void tell() {
        transaction.executeWithoutResult(status ->
                sources.forEach(
                        it -> updates.changed(it.name(), it.keysAfter("", Integer.MAX_VALUE))));
    }
}
