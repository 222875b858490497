package org.chengmen.portal.mourning;

import org.chengmen.shell.broadcast.Broadcasts;
import org.chengmen.shell.spi.MourningMode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;

/// What holds now, from memory, renewed on every instance when somebody changes it. What is ordered
/// ahead begins and ends by itself.
@Component
class MourningWindow implements MourningMode {

    static final String CHANNEL = "mourning";

    private final Mournings mournings;
    private final Clock clock;
    private volatile @Nullable List<Mourning> known;

    MourningWindow(Mournings mournings, Clock clock, Broadcasts broadcasts) {
        this.mournings = mournings;
        this.clock = clock;
        broadcasts.subscribe(CHANNEL, changed -> known = mournings.latest());
    }

    @Override
    public State now() {
        var now = clock.instant();
        var holding = all().stream().filter(it -> it.isAt(now)).toList();
        if (holding.isEmpty()) {
            return State.NONE;
        }
        return holding.stream().allMatch(Mourning::drill) ? State.DRILL : State.GREY;
    }

    /// Those that are not over, newest first.
    List<Mourning> standing() {
        var now = clock.instant();
        return all().stream().filter(it -> !it.isOver(now)).toList();
    }

    private List<Mourning> all() {
        var all = known;
        if (all == null) {
            all = mournings.latest();
            known = all;
        }
        return all;
    }
}
