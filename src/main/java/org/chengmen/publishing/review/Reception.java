package org.chengmen.publishing.review;

import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.chains.Level;
import org.chengmen.publishing.chains.ReviewChain;
import org.chengmen.publishing.chains.ReviewChains;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.editions.Completeness;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.EditionDesk;
import org.chengmen.publishing.editions.EditionState;
import org.chengmen.publishing.editions.Editions;
import org.chengmen.publishing.publication.Publisher;
import org.chengmen.publishing.review.Decision.Outcome;
import org.chengmen.publishing.types.DocumentTypes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Receives an unchanged copy of what another site's chain has passed. The adopter has read it as
/// an editor does, so it goes on after the levels of editing; a publisher may put it out himself,
/// except where the chain asks named organisations to sign.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Reception {

    private final Decisions decisions;
    private final Editions editions;
    private final ReviewChains chains;
    private final DocumentTypes types;
    private final EditionDesk desk;
    private final Publisher publisher;
    private final CurrentPerson person;

    Reception(
            Decisions decisions,
            Editions editions,
            ReviewChains chains,
            DocumentTypes types,
            EditionDesk desk,
            Publisher publisher,
            CurrentPerson person) {
        this.decisions = decisions;
        this.editions = editions;
        this.chains = chains;
        this.types = types;
        this.desk = desk;
        this.publisher = publisher;
        this.person = person;
    }

    /// `reviewed`: somebody other than its author, and other than the adopter, has read it.
    public void receive(Edition edition, String type, Column column, boolean reviewed) {
        Refused.ifAny(Completeness.problems(edition.content(), types.type(type)));
        var chain =
                chains.latest(column.chain())
                        .orElseThrow(() -> Refused.because(PublishingRefusal.CHAIN_UNKNOWN));
        if (reviewed && person.holdsOn(Role.PUBLISHER, column.site()) && !isCountersigned(chain)) {
            decisions.add(Decision.of(edition, Outcome.PUBLISHED, desk.person(), desk.now()));
            publisher.publish(edition, false);
        } else {
            decisions.add(Decision.of(edition, Outcome.SUBMITTED, desk.person(), desk.now()));
            editions.stand(
                    edition.id(),
                    EditionState.IN_REVIEW,
                    Edition.Stage.on(chain, reviewed ? afterEditing(chain) : 0, desk.now()));
        }
    }

    private static boolean isCountersigned(ReviewChain chain) {
        return chain.levels().stream().anyMatch(it -> !it.organisations().isEmpty());
    }

    private static int afterEditing(ReviewChain chain) {
        int level = 0;
        while (!chain.isLast(level) && isEditing(chain.level(level))) {
            level++;
        }
        return level;
    }

    private static boolean isEditing(Level level) {
        return level.role() == Role.EDITOR && level.organisations().isEmpty();
    }
}
