package org.chengmen.publishing.review;

import org.chengmen.accounts.AccountDirectory;
import org.chengmen.accounts.AccountView;
import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.alliance.SiteId;
import org.chengmen.publishing.chains.Level;
import org.chengmen.publishing.chains.ReviewChains;
import org.chengmen.publishing.editions.Document;
import org.chengmen.publishing.editions.Edition;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Who is asked to read an edition next: those nearest to its site. Who holds the role for the
/// whole city hears only of what nobody nearer can pass.
@Component
class NextReaders {

    private final ReviewChains chains;
    private final AccountDirectory accounts;
    private final Alliance alliance;

    NextReaders(ReviewChains chains, AccountDirectory accounts, Alliance alliance) {
        this.chains = chains;
        this.accounts = accounts;
        this.alliance = alliance;
    }

    List<UUID> of(Edition edition, Document document) {
        var stage = edition.stage();
        return stage == null
                ? List.of()
                : holders(
                                chains.version(stage.chain(), stage.version()).level(stage.level()),
                                document)
                        .map(it -> it.id().value())
                        .filter(it -> !it.equals(edition.author()))
                        .distinct()
                        .toList();
    }

    private Stream<AccountView> holders(Level level, Document document) {
        if (!level.organisations().isEmpty()) {
            return level.organisations().stream()
                    .flatMap(it -> nearest(level, List.of(), new OrganisationId(it)).stream());
        }
        var owner = alliance.site(new SiteId(document.site())).orElseThrow().owner();
        return nearest(level, accounts.holdersOn(level.role(), document.site()), owner).stream();
    }

    private List<AccountView> nearest(Level level, List<AccountView> here, OrganisationId from) {
        var found = new ArrayList<>(here);
        Optional<OrganisationId> at = Optional.of(from);
        while (found.isEmpty() && at.isPresent()) {
            found.addAll(accounts.holders(level.role(), at.get().value()));
            at = at.flatMap(alliance::organisation).map(OrganisationView::parent);
        }
        return found;
    }
}
