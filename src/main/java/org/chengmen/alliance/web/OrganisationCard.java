package org.chengmen.alliance.web;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.memory.Snapshot;
import org.chengmen.alliance.organisations.Ending;
import org.chengmen.alliance.organisations.Organisation;
import org.chengmen.alliance.organisations.OrganisationStatus;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Everything that the public card of a unit shows.
public record OrganisationCard(
        Organisation unit,
        OrganisationStatus status,
        @Nullable DirectoryLine parent,
        List<DirectoryLine> children,
        List<DirectoryLine> successors,
        List<DirectoryLine> predecessors,
        List<DirectoryLine> sites,
        List<MatterLine> matters) {

    static OrganisationCard of(Frame frame, Organisation unit, Snapshot now) {
        return new OrganisationCard(
                unit,
                unit.statusOn(now.day()),
                OrganisationLinks.line(frame, unit.parent(), now).orElse(null),
                OrganisationLinks.lines(frame, children(unit, now), now),
                successors(unit.ending()).stream()
                        .flatMap(id -> OrganisationLinks.line(frame, id, now).stream())
                        .toList(),
                OrganisationLinks.lines(frame, now.succeededBy(unit.id()), now),
                now.sitesOf(unit.id()).stream()
                        .filter(it -> it.isOpenOn(now.day()))
                        .map(it -> Directory.line(frame, it))
                        .toList(),
                now.responsibilitiesOf(unit.id()).stream()
                        .filter(it -> !it.isOverOn(now.day()))
                        .map(it -> MatterLine.of(frame, it, now))
                        .toList());
    }

    private static List<Organisation> children(Organisation unit, Snapshot now) {
        return now.under(unit.id()).stream()
                .filter(it -> it.statusOn(now.day()) != OrganisationStatus.CLOSED)
                .toList();
    }

    private static List<OrganisationId> successors(@Nullable Ending ending) {
        return ending == null ? List.of() : ending.successors();
    }
}
