package org.chengmen.alliance.reorganisation;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.organisations.Ending;
import org.chengmen.alliance.organisations.Organisation;
import org.chengmen.alliance.organisations.OrganisationDraft;
import org.chengmen.alliance.organisations.OrganisationRegistry;
import org.chengmen.alliance.organisations.Roll;
import org.chengmen.alliance.responsibilities.Responsibilities;
import org.chengmen.alliance.responsibilities.Responsibility;
import org.chengmen.alliance.responsibilities.ResponsibilityRegistry;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What an ended organisation leaves behind: units and responsibilities here, sites in their own
/// way.
@Component
class HandOver {

    private final OrganisationRegistry registry;
    private final Responsibilities responsibilities;
    private final ResponsibilityRegistry answers;
    private final SiteHandOver sites;

    HandOver(
            OrganisationRegistry registry,
            Responsibilities responsibilities,
            ResponsibilityRegistry answers,
            SiteHandOver sites) {
        this.registry = registry;
        this.responsibilities = responsibilities;
        this.answers = answers;
        this.sites = sites;
    }

    void carryOut(Organisation ended, Ending ending, Roll roll) {
        if (ending.successors().size() == 1) {
            roll.under(ended.id()).stream()
                    .filter(unit -> unit.ending() == null)
                    .forEach(unit -> move(unit, ended, ending.successors().getFirst(), roll));
        }
        var all = responsibilities.all();
        all.stream()
                .filter(it -> it.organisation().equals(ended.id()))
                .filter(Predicate.not(it -> it.isOverOn(ending.lastDay())))
                .forEach(it -> pass(it, ending, all));
        sites.carryOut(ended, ending, roll);
    }

    /// The successor itself, and a unit that it stands under, rise to where the ended one stood.
    private void move(Organisation unit, Organisation ended, OrganisationId successor, Roll roll) {
        var parent = roll.isWithin(successor, unit.id()) ? ended.parent() : successor;
        var moved = unit.under(parent);
        registry.store(moved, unit.version());
        registry.announce(
                "moved",
                moved,
                OrganisationDraft.of(unit, roll).values(),
                OrganisationDraft.of(moved, roll).values());
    }

    private void pass(Responsibility one, Ending ending, List<Responsibility> all) {
        end(one, ending.lastDay());
        if (ending.successors().size() == 1) {
            var from = ending.lastDay().plusDays(1);
            var passed = one.passedTo(ending.successors().getFirst(), from);
            if (all.stream().noneMatch(passed::overlaps)) {
                responsibilities.add(passed);
                answers.announce("passed-on", passed.id(), Map.of(), values(passed));
            }
        }
    }

    private void end(Responsibility one, LocalDate lastDay) {
        if (one.since().isAfter(lastDay)) {
            responsibilities.remove(one);
            answers.announce("removed", one.id(), values(one), Map.of());
        } else {
            responsibilities.store(one.until(lastDay));
            answers.announce("ended", one.id(), values(one), values(one.until(lastDay)));
        }
    }

    private Map<String, String> values(Responsibility responsibility) {
        return answers.draftOf(responsibility).values();
    }
}
