package org.chengmen.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class TurnsTests {

    private final Turns turns = new Turns(2, 1);
    private final Deadline now = Deadline.in(Duration.ZERO);

    @Test
    void letsOneRequestOutToAHost() throws Turns.NoTurn {
        try (var _ = turns.take("a.cn", now)) {
            assertThatExceptionOfType(Turns.NoTurn.class).isThrownBy(() -> turns.take("a.cn", now));
        }
        turns.take("a.cn", now).close();
    }

    @Test
    void letsFewRequestsOutAtAll() throws Turns.NoTurn {
        try (var _ = turns.take("a.cn", now);
                var _ = turns.take("b.cn", now)) {
            assertThatExceptionOfType(Turns.NoTurn.class).isThrownBy(() -> turns.take("c.cn", now));
        }
        turns.take("c.cn", now).close();
    }

    @Test
    void forgetsHostsThatNobodyAsks() throws Turns.NoTurn {
        turns.take("a.cn", now).close();
        assertThat(turns.hosts()).isZero();
    }
}
