package org.chengmen.publishing.review;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.EditionDesk;
import org.chengmen.publishing.editions.EditionState;
import org.chengmen.publishing.editions.Editions;
import org.chengmen.publishing.publication.PublicState;
import org.chengmen.publishing.publication.Publisher;
import org.chengmen.publishing.review.Decision.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Takes what is public out of force, always with a reason that the public reads: a withdrawn page
/// stays and says so, a page that was published in error is gone or leads on.
@Service
public class TakingDown {

    private static final Pattern REPLACEMENT = Pattern.compile("/[a-z0-9/_-]{1,200}");

    private final EditionDesk desk;
    private final Editions editions;
    private final Decisions decisions;
    private final Publisher publisher;
    private final CurrentPerson person;

    TakingDown(
            EditionDesk desk,
            Editions editions,
            Decisions decisions,
            Publisher publisher,
            CurrentPerson person) {
        this.desk = desk;
        this.editions = editions;
        this.decisions = decisions;
        this.publisher = publisher;
        this.person = person;
    }

    @Transactional
    public void withdraw(DocumentId id, Locale language, @Nullable String why) {
        var reason = Reason.required(why);
        var edition = publicEdition(id, language, EditionState.LIVE);
        decide(edition, Outcome.WITHDRAWN, reason);
        editions.stand(edition.id(), EditionState.WITHDRAWN, null);
        publisher.takeDown(edition, PublicState.WITHDRAWN, reason, null);
        desk.record("publishing.document.withdrawn", edition);
    }

    /// `replacement` is a path on the same site that the address leads to from now on.
    @Transactional
    public void remove(
            DocumentId id, Locale language, @Nullable String why, @Nullable String replacement) {
        var reason = Reason.required(why);
        var target = replacement == null || replacement.isBlank() ? null : replacement.strip();
        if (target != null && !REPLACEMENT.matcher(target).matches()) {
            throw new Refused(
                    List.of(Problem.at("replacement", PublishingRefusal.REPLACEMENT_MALFORMED)));
        }
        var edition = publicEdition(id, language, EditionState.LIVE, EditionState.WITHDRAWN);
        decide(edition, Outcome.REMOVED, reason);
        editions.stand(edition.id(), EditionState.REMOVED, null);
        publisher.takeDown(edition, PublicState.REMOVED, reason, target);
        desk.record("publishing.document.removed", edition);
    }

    /// Back in force as it stood.
    @Transactional
    public void reinstate(DocumentId id, Locale language, @Nullable String why) {
        var reason = Reason.required(why);
        var edition = publicEdition(id, language, EditionState.WITHDRAWN, EditionState.REMOVED);
        decide(edition, Outcome.REINSTATED, reason);
        publisher.publish(edition, false);
        desk.record("publishing.document.reinstated", edition);
    }

    private void decide(Edition edition, Outcome outcome, String reason) {
        decisions.add(Decision.of(edition, outcome, desk.person(), desk.now()).because(reason));
    }

    private Edition publicEdition(DocumentId id, Locale language, EditionState... states) {
        var document = desk.document(id);
        if (!person.holdsOn(Role.PUBLISHER, document.site())) {
            throw Refused.because(PublishingRefusal.MAY_NOT_PUBLISH);
        }
        return editions.beforeThePublic(id, language)
                .filter(it -> List.of(states).contains(it.state()))
                .orElseThrow(() -> Refused.because(PublishingRefusal.NOT_PUBLIC));
    }
}
