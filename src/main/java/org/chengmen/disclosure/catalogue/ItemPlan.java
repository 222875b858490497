package org.chengmen.disclosure.catalogue;

import org.chengmen.kernel.Problem;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What an import of the catalogue would do.
public record ItemPlan(List<Step> steps, int unchanged, List<Wrong> problems) {

    /// An item to be added, or changed where there was one before.
    public record Step(@Nullable Item before, Item after) {}

    /// What is wrong in a row of the table.
    public record Wrong(int row, Problem problem) {}

    public long added() {
        return steps.stream().filter(it -> it.before() == null).count();
    }
}
