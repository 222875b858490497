package org.chengmen.publishing.review;

import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.kernel.access.Person;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.editions.Edition;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// What somebody decided about an edition, and why. `organisation` is the one that a
/// countersignature stands for; `level` is -1 where the edition was with its author.
public record Decision(
        UUID id,
        EditionId edition,
        int version,
        int level,
        Outcome outcome,
        @Nullable UUID organisation,
        UUID person,
        String personName,
        @Nullable String reason,
        @Nullable Integer targetLevel,
        Instant at) {

    /// How a decision ended.
    public enum Outcome {
        SUBMITTED,
        RECALLED,
        PASSED,
        SENT_BACK,
        PUBLISHED,
        WITHDRAWN,
        REMOVED,
        REINSTATED,
        EXPIRED;

        public String key() {
            return "publishing.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Decision of(Edition edition, Outcome outcome, Person person, Instant at) {
        var stage = edition.stage();
        return new Decision(
                TimeOrderedId.next(),
                edition.id(),
                edition.version(),
                stage == null ? -1 : stage.level(),
                outcome,
                null,
                person.account(),
                person.name(),
                null,
                null,
                at);
    }

    Decision because(@Nullable String why) {
        var kept = why == null || why.isBlank() ? null : why.strip();
        return with(organisation, kept, targetLevel);
    }

    Decision on(int target) {
        return with(organisation, reason, target);
    }

    Decision signedFor(@Nullable UUID whom) {
        return with(whom, reason, targetLevel);
    }

    private Decision with(
            @Nullable UUID signedFor, @Nullable String why, @Nullable Integer target) {
        return new Decision(
                id,
                edition,
                version,
                level,
                outcome,
                signedFor,
                person,
                personName,
                why,
                target,
                at);
    }
}
