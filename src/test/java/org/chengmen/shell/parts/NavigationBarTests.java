package org.chengmen.shell.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.shell.spi.NavigationEntry;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class NavigationBarTests {

    @Test
    void keepsInOneRowWhatFitsThere() {
        assertThat(NavigationBar.of(entries(8)).row()).hasSize(8);
        assertThat(NavigationBar.of(entries(8)).more()).isEmpty();
    }

    @Test
    void foldsTheRestWithoutLosingAny() {
        var bar = NavigationBar.of(entries(12));
        assertThat(bar.row()).hasSize(7);
        assertThat(bar.more()).hasSize(5);
        assertThat(bar.folds(entries(12).get(11))).isTrue();
        assertThat(bar.folds(entries(12).get(6))).isFalse();
        assertThat(bar.folds(null)).isFalse();
    }

    private static List<NavigationEntry> entries(int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> NavigationEntry.onEverySite(it, "entry" + it, "/" + it))
                .toList();
    }
}
