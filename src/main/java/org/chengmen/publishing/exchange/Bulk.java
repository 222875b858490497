package org.chengmen.publishing.exchange;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.ColumnId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// Decides several offers at once, each for itself: what is refused does not hold up the rest.
@Component
public class Bulk {

    private static final int MOST = 100;

    private final Sorting sorting;

    Bulk(Sorting sorting) {
        this.sorting = sorting;
    }

    /// What was done to several offers together.
    public enum Act {
        ADOPT,
        RETURN,
        FILE
    }

    /// How many were done, and which were refused, why.
    public record Result(int done, List<Failure> failures) {}

    /// An offer that stayed as it was.
    public record Failure(UUID offer, List<Problem> problems) {}

    public Result decide(
            List<UUID> offers, Act act, @Nullable UUID column, @Nullable String reason) {
        if (offers.isEmpty()) {
            throw Refused.because(ExchangeRefusal.NOTHING_CHOSEN);
        }
        if (offers.size() > MOST) {
            throw Refused.because(ExchangeRefusal.TOO_MANY_CHOSEN, MOST);
        }
        var into = column == null ? null : new ColumnId(column);
        return switch (act) {
            case ADOPT -> each(offers, it -> sorting.adopt(it, into, AdoptionMode.AS_IS));
            case RETURN -> returned(offers, Why.required(reason));
            case FILE -> each(offers, it -> sorting.file(it, reason));
        };
    }

    private Result returned(List<UUID> offers, String reason) {
        return each(offers, it -> sorting.sendBack(it, reason));
    }

    private static Result each(List<UUID> offers, Consumer<OfferId> act) {
        var failures = new ArrayList<Failure>();
        for (var offer : offers) {
            try {
                act.accept(new OfferId(offer));
            } catch (Refused refused) {
                failures.add(new Failure(offer, refused.problems()));
            }
        }
        return new Result(offers.size() - failures.size(), List.copyOf(failures));
    }
}
