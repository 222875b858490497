package org.chengmen.alliance.organisations;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What an import will do: nothing, as long as there are problems.
public record ImportPlan(
        List<Step> added, List<Step> changed, int unchanged, List<ImportProblem> problems) {

    public ImportPlan {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        problems = List.copyOf(problems);
    }

    public boolean changesNothing() {
        return added.isEmpty() && changed.isEmpty();
    }

    /// One organisation that is founded or changed.
    public record Step(
            Organisation after, Map<String, String> valuesBefore, Map<String, String> valuesAfter) {

        public List<String> changedColumns() {
            return OrganisationTable.COLUMNS.stream()
                    .filter(it -> !Objects.equals(valuesBefore.get(it), valuesAfter.get(it)))
                    .toList();
        }
    }
}
