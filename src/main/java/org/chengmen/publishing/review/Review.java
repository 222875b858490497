package org.chengmen.publishing.review;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.chains.ReviewChain;
import org.chengmen.publishing.chains.ReviewChains;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.editions.Completeness;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.Edition.Stage;
import org.chengmen.publishing.editions.EditionDesk;
import org.chengmen.publishing.editions.EditionState;
import org.chengmen.publishing.editions.Editions;
import org.chengmen.publishing.publication.Publisher;
import org.chengmen.publishing.review.Decision.Outcome;
import org.chengmen.publishing.types.DocumentType;
import org.chengmen.publishing.types.DocumentTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Leads an edition over the levels of its chain to the public. Nobody passes what he wrote
/// himself, and nobody publishes what he changed last.
@Service
public class Review {

    private static final int WITH_ITS_AUTHOR = -1;

    private final EditionDesk desk;
    private final Editions editions;
    private final Decisions decisions;
    private final Columns columns;
    private final ReviewChains chains;
    private final DocumentTypes types;
    private final CurrentPerson person;
    private final Clearance clearance;
    private final Publisher publisher;

    Review(
            EditionDesk desk,
            Editions editions,
            Decisions decisions,
            Columns columns,
            ReviewChains chains,
            DocumentTypes types,
            CurrentPerson person,
            Clearance clearance,
            Publisher publisher) {
        this.desk = desk;
        this.editions = editions;
        this.decisions = decisions;
        this.columns = columns;
        this.chains = chains;
        this.types = types;
        this.person = person;
        this.clearance = clearance;
        this.publisher = publisher;
    }

    /// Has the checks read the edition, and keeps why warnings may stand by the mark of the
    /// finding. It is a step of its own, so that a refusal afterwards loses none of what was typed.
    @Transactional
    public Examined examine(EditionId id, int version, Map<String, String> reasons) {
        var edition = toLetGo(id, version);
        var examined = clearance.examine(edition, type(edition));
        clearance.keep(examined, reasons);
        return examined;
    }

    /// The author lets it go. From here on the chain as it stands today holds.
    @Transactional
    public void submit(Examined examined, Edition.Schedule schedule) {
        var edition = toLetGo(examined.edition(), examined.version());
        var document = desk.document(edition.document());
        clearance.ask(edition, types.type(document.type()), examined);
        var chain = chain(columns.find(document.column()).orElseThrow().chain());
        editions.schedule(edition.id(), schedule);
        decisions.add(Decision.of(edition, Outcome.SUBMITTED, desk.person(), desk.now()));
        stand(edition, chain, 0);
        desk.record("publishing.edition.submitted", edition);
    }

    private Edition toLetGo(EditionId id, int version) {
        var edition = desk.seen(id, version);
        check(edition.state() == EditionState.DRAFT, PublishingRefusal.NOT_A_DRAFT);
        var site = desk.document(edition.document()).site();
        check(mayLetGo(edition, site), PublishingRefusal.MAY_NOT_EDIT);
        return edition;
    }

    private boolean mayLetGo(Edition edition, UUID site) {
        return edition.author().equals(desk.person().account())
                || person.holdsOn(Role.EDITOR, site);
    }

    private ReviewChain chain(UUID id) {
        return chains.latest(id)
                .orElseThrow(() -> Refused.because(PublishingRefusal.CHAIN_UNKNOWN));
    }

    /// The author takes it back, as long as nobody published it.
    @Transactional
    public void recall(EditionId id, int version) {
        var edition = inReview(id, version);
        check(edition.author().equals(desk.person().account()), PublishingRefusal.MAY_NOT_EDIT);
        decisions.add(Decision.of(edition, Outcome.RECALLED, desk.person(), desk.now()));
        editions.stand(id, EditionState.DRAFT, null);
        desk.record("publishing.edition.recalled", edition);
    }

    /// One signature. The edition goes on when the level has all it asks for.
    @Transactional
    public void pass(EditionId id, int version, @Nullable String note) {
        var edition = inReview(id, version);
        var stage = Objects.requireNonNull(edition.stage());
        var chain = chains.version(stage.chain(), stage.version());
        mayPass(edition, chain, stage);
        clearance.ask(edition, type(edition), clearance.examine(edition, type(edition)));
        sign(edition, chain, stage, note);
        if (isSigned(edition, chain, stage)) {
            leave(edition, chain, stage);
        }
        desk.record("publishing.edition.passed", edition);
    }

    private DocumentType type(Edition edition) {
        return types.type(desk.document(edition.document()).type());
    }

    private void mayPass(Edition edition, ReviewChain chain, Stage stage) {
        var me = desk.person().account();
        check(desk.isAtMyLevel(edition), PublishingRefusal.MAY_NOT_REVIEW);
        check(!edition.author().equals(me), PublishingRefusal.REVIEWER_IS_AUTHOR);
        check(
                !chain.isLast(stage.level()) || !edition.savedBy().equals(me),
                PublishingRefusal.PUBLISHER_CHANGED_IT_LAST);
    }

    private void sign(Edition edition, ReviewChain chain, Stage stage, @Nullable String note) {
        var signed = decisions.signatures(edition, stage);
        var level = chain.level(stage.level());
        var organisation = level.signsFor(person, signed);
        check(
                organisation != null || level.organisations().isEmpty(),
                PublishingRefusal.ALREADY_SIGNED);
        decisions.add(
                Decision.of(edition, Outcome.PASSED, desk.person(), desk.now())
                        .signedFor(organisation)
                        .because(note));
    }

    private boolean isSigned(Edition edition, ReviewChain chain, Stage stage) {
        return decisions
                .signatures(edition, stage)
                .containsAll(chain.level(stage.level()).organisations());
    }

    private void leave(Edition edition, ReviewChain chain, Stage stage) {
        if (!chain.isLast(stage.level())) {
            stand(edition, chain, stage.level() + 1);
        } else if (isForLater(edition)) {
            editions.stand(edition.id(), EditionState.SCHEDULED, null);
        } else {
            publisher.publish(edition, false);
        }
    }

    private boolean isForLater(Edition edition) {
        var at = edition.schedule().publishAt();
        return at != null && at.isAfter(desk.now());
    }

    /// Back to an earlier level, or to the author where no level is named.
    @Transactional
    public void sendBack(EditionId id, int version, @Nullable Integer level, @Nullable String why) {
        var edition = inReview(id, version);
        var stage = Objects.requireNonNull(edition.stage());
        check(desk.isAtMyLevel(edition), PublishingRefusal.MAY_NOT_REVIEW);
        var target = level == null ? WITH_ITS_AUTHOR : level;
        if (target >= stage.level() || target < WITH_ITS_AUTHOR) {
            throw new Refused(List.of(Problem.at("level", PublishingRefusal.LEVEL_NOT_EARLIER)));
        }
        decisions.add(
                Decision.of(edition, Outcome.SENT_BACK, desk.person(), desk.now())
                        .on(target)
                        .because(Reason.required(why)));
        if (target == WITH_ITS_AUTHOR) {
            editions.stand(id, EditionState.DRAFT, null);
        } else {
            stand(edition, chains.version(stage.chain(), stage.version()), target);
        }
        desk.record("publishing.edition.sent-back", edition);
    }

    /// Past all levels at once, because people are in danger otherwise. It is marked for ever and
    /// stands in a report.
    @Transactional
    public void publishInEmergency(EditionId id, int version, @Nullable String why) {
        var edition = desk.seen(id, version);
        var document = desk.document(edition.document());
        check(edition.state().isOnTheWay(), PublishingRefusal.NOT_IN_REVIEW);
        check(person.holdsOn(Role.PUBLISHER, document.site()), PublishingRefusal.MAY_NOT_PUBLISH);
        var reason = Reason.required(why);
        Refused.ifAny(Completeness.problems(edition.content(), types.type(document.type())));
        decisions.add(
                Decision.of(edition, Outcome.PUBLISHED, desk.person(), desk.now()).because(reason));
        publisher.publish(edition, true);
        desk.record("publishing.edition.published-in-emergency", edition);
    }

    private Edition inReview(EditionId id, int version) {
        var edition = desk.seen(id, version);
        check(edition.state() == EditionState.IN_REVIEW, PublishingRefusal.NOT_IN_REVIEW);
        return edition;
    }

    private void stand(Edition edition, ReviewChain chain, int level) {
        editions.stand(edition.id(), EditionState.IN_REVIEW, Stage.on(chain, level, desk.now()));
    }

    private static void check(boolean holds, PublishingRefusal otherwise) {
        if (!holds) {
            throw Refused.because(otherwise);
        }
    }
}
