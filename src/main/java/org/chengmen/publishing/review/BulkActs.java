package org.chengmen.publishing.review;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.chains.ReviewChains;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.EditionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// Does one thing to several editions. Each stands for itself, and what is refused does not hold up
/// the rest; only a set that is released goes out whole or not at all.
@Component
public class BulkActs {

    private static final int MOST = 100;

    private final Review review;
    private final TakingDown takingDown;
    private final Moving moving;
    private final EditionDesk desk;
    private final ReviewChains chains;
    private final TransactionTemplate transactions;

    BulkActs(
            Review review,
            TakingDown takingDown,
            Moving moving,
            EditionDesk desk,
            ReviewChains chains,
            TransactionTemplate transactions) {
        this.review = review;
        this.takingDown = takingDown;
        this.moving = moving;
        this.desk = desk;
        this.chains = chains;
        this.transactions = transactions;
    }

    /// What may be done to several editions together.
    public enum Kind {
        PASS,
        RETURN,
        RELEASE,
        WITHDRAW,
        MOVE
    }

    /// An edition in the version that the person had before his eyes.
    public record Chosen(EditionId edition, int version) {}

    /// What became of one edition; without problems it was done.
    public record Result(EditionId edition, String title, List<Problem> problems) {

        public boolean done() {
            return problems.isEmpty();
        }

        /// Nothing was wrong with it, but something was with another of its set.
        private Result heldBack() {
            return done()
                    ? new Result(
                            edition,
                            title,
                            List.of(Problem.of(PublishingRefusal.HELD_BACK_BY_THE_SET)))
                    : this;
        }
    }

    public List<Result> act(
            Kind kind, List<Chosen> chosen, @Nullable String reason, @Nullable ColumnId column) {
        check(!chosen.isEmpty(), PublishingRefusal.NOTHING_CHOSEN);
        check(chosen.size() <= MOST, PublishingRefusal.TOO_MANY_CHOSEN);
        return switch (kind) {
            case PASS -> each(chosen, it -> review.pass(it.edition(), it.version(), reason));
            case RELEASE -> release(chosen, reason);
            case RETURN -> {
                var why = Reason.required(reason);
                yield each(chosen, it -> review.sendBack(it.edition(), it.version(), null, why));
            }
            case WITHDRAW -> {
                var why = Reason.required(reason);
                yield each(chosen, it -> withdraw(it, why));
            }
            case MOVE -> {
                check(column != null, PublishingRefusal.COLUMN_UNKNOWN);
                var into = Objects.requireNonNull(column);
                yield each(chosen, it -> move(it, into));
            }
        };
    }

    private void withdraw(Chosen chosen, String why) {
        var edition = desk.found(chosen.edition());
        takingDown.withdraw(edition.document(), edition.language(), why);
    }

    private void move(Chosen chosen, ColumnId column) {
        moving.move(desk.found(chosen.edition()).document(), column);
    }

    /// All pass their last level in one transaction, in an order that is the same for everybody.
    private List<Result> release(List<Chosen> chosen, @Nullable String note) {
        var inOrder =
                chosen.stream().sorted(Comparator.comparing(it -> it.edition().value())).toList();
        return Objects.requireNonNull(
                transactions.execute(status -> {
                    var results = each(inOrder, it -> releaseOne(it, note));
                    if (results.stream().allMatch(Result::done)) {
                        return results;
                    }
                    status.setRollbackOnly();
                    return results.stream().map(Result::heldBack).toList();
                }));
    }

    private void releaseOne(Chosen chosen, @Nullable String note) {
        var edition = desk.found(chosen.edition());
        check(isAtTheLastLevel(edition), PublishingRefusal.NOT_AT_THE_LAST_LEVEL);
        review.pass(chosen.edition(), chosen.version(), note);
    }

    private boolean isAtTheLastLevel(Edition edition) {
        var stage = edition.stage();
        return stage != null
                && chains.version(stage.chain(), stage.version()).isLast(stage.level());
    }

    private List<Result> each(List<Chosen> chosen, Consumer<Chosen> act) {
        return chosen.stream().map(it -> result(it, act)).toList();
    }

    private Result result(Chosen chosen, Consumer<Chosen> act) {
        var title = "";
        try {
            title = desk.found(chosen.edition()).content().title();
            act.accept(chosen);
            return new Result(chosen.edition(), title, List.of());
        } catch (Refused refused) {
            return new Result(chosen.edition(), title, refused.problems());
        }
    }

    private static void check(boolean holds, PublishingRefusal otherwise) {
        if (!holds) {
            throw Refused.because(otherwise, MOST);
        }
    }
}
