package org.chengmen.alliance.organisations;

import org.chengmen.kernel.Problem;

import java.util.Locale;
import java.util.Objects;

/// One thing wrong with an imported table, at its row and column.
public record ImportProblem(int row, Problem problem) {

    /// The name of the column, as the table writes it.
    public String column() {
        return Objects.requireNonNullElse(problem.field(), "code")
                .replaceAll("(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }
}
