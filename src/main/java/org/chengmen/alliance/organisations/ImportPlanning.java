package org.chengmen.alliance.organisations;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.drafts.TypedFields;
import org.chengmen.kernel.Problem;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Works out an import. A line may name a unit that a later line founds, so all codes are known
/// before the first line is checked, and what concerns several lines is checked at the end.
final class ImportPlanning {

    private final Roll roll;
    private final Map<OrganisationId, Organisation> before = new HashMap<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();

    ImportPlanning(Roll roll) {
        this.roll = roll;
    }

    ImportPlan plan(List<ImportLine> lines) {
        expect(lines);
        lines.forEach(this::read);
        readings.forEach(this::checkAmongAll);
        return new ImportPlan(
                steps().filter(step -> !before.containsKey(step.after().id())).toList(),
                steps().filter(step -> isChanged(step.after())).toList(),
                (int) steps().filter(step -> isUnchanged(step.after())).count(),
                problems.stream().sorted(Comparator.comparingInt(ImportProblem::row)).toList());
    }

    private void expect(List<ImportLine> lines) {
        var seen = new HashSet<String>();
        for (var line : lines) {
            roll.find(line.code()).ifPresent(it -> before.put(it.id(), it));
            if (!seen.add(line.code())) {
                var twice = Problem.at("code", OrganisationRefusal.CODE_TWICE, line.code());
                problems.add(new ImportProblem(line.row(), twice));
            } else if (roll.idOf(line.code()) == null) {
                roll.expect(line.code(), OrganisationId.next());
            }
        }
    }

    private void read(ImportLine line) {
        var id = Objects.requireNonNullElseGet(roll.idOf(line.code()), OrganisationId::next);
        var known = before.get(id);
        var kept = known == null ? Map.<String, String>of() : values(known);
        var fields = new TypedFields();
        var after = checked(line, id, known, kept, fields);
        roll.put(after);
        readings.add(new Reading(line.row(), after, kept));
        fields.problems().forEach(it -> problems.add(new ImportProblem(line.row(), it)));
    }

    /// A column that the table does not have keeps its value.
    private Organisation checked(
            ImportLine line,
            OrganisationId id,
            @Nullable Organisation known,
            Map<String, String> kept,
            TypedFields fields) {
        var draft = OrganisationDraft.of(name -> line.cells().getOrDefault(name, kept.get(name)));
        var end = EndingDraft.of(name -> line.cells().getOrDefault(name, kept.get(name)));
        var version = known == null ? 1 : known.version();
        var begun = new OrganisationCheck(roll, fields).check(draft, id, null, version);
        return new EndingCheck(roll, fields).check(end, begun).map(begun::endingWith).orElse(begun);
    }

    private void checkAmongAll(Reading reading) {
        var fields = new TypedFields();
        new OrganisationCheck(roll, fields).checkAmongAll(reading.after);
        fields.problems().forEach(it -> problems.add(new ImportProblem(reading.row, it)));
    }

    private Stream<ImportPlan.Step> steps() {
        return readings.stream()
                .map(it -> new ImportPlan.Step(it.after, it.kept, values(it.after)));
    }

    private boolean isChanged(Organisation after) {
        var known = before.get(after.id());
        return known != null && !known.equals(after);
    }

    private boolean isUnchanged(Organisation after) {
        return after.equals(before.get(after.id()));
    }

    private Map<String, String> values(Organisation organisation) {
        return OrganisationTable.values(organisation, roll);
    }

    private record Reading(int row, Organisation after, Map<String, String> kept) {}
}
