package org.chengmen.alliance.organisations;

import org.chengmen.alliance.changes.Changes;
import org.chengmen.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;

/// Takes organisations over from a table: new codes are founded, known ones changed, all of them or
/// none. What the table does not name stays as it is.
@Component
public class OrganisationImport {

    private final Organisations organisations;
    private final OrganisationRegistry registry;
    private final Changes changes;

    OrganisationImport(
            Organisations organisations, OrganisationRegistry registry, Changes changes) {
        this.organisations = organisations;
        this.registry = registry;
        this.changes = changes;
    }

    /// Says what an import would do, and everything that is wrong, without doing anything.
    public ImportPlan plan(List<ImportLine> lines) {
        return new ImportPlanning(registry.roll()).plan(lines);
    }

    @Transactional
    public ImportPlan carryOut(List<ImportLine> lines) {
        changes.open();
        var plan = plan(lines);
        Refused.ifAny(plan.problems().stream().map(ImportProblem::problem).toList());
        plan.added().forEach(this::add);
        plan.changed().forEach(this::store);
        return plan;
    }

    private void add(ImportPlan.Step step) {
        organisations.add(step.after());
        registry.announce("imported", step.after(), Map.of(), step.valuesAfter());
    }

    private void store(ImportPlan.Step step) {
        registry.store(step.after(), step.after().version());
        registry.announce("imported", step.after(), step.valuesBefore(), step.valuesAfter());
    }
}
