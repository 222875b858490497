package org.chengmen.alliance.web;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.memory.Snapshot;
import org.chengmen.alliance.organisations.Organisation;
import org.chengmen.alliance.organisations.OrganisationStatus;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Links to the cards of units; one that does not work says so.
final class OrganisationLinks {

    private OrganisationLinks() {}

    static DirectoryLine line(Frame frame, Organisation it, Snapshot now) {
        var status = it.statusOn(now.day());
        var note = status == OrganisationStatus.ACTIVE ? null : frame.t(status.messageKey());
        return new DirectoryLine(frame.t(it.name()), address(it.code()), note);
    }

    static Optional<DirectoryLine> line(Frame frame, @Nullable OrganisationId id, Snapshot now) {
        return Optional.ofNullable(id).map(now.byId()::get).map(it -> line(frame, it, now));
    }

    static List<DirectoryLine> lines(Frame frame, List<Organisation> all, Snapshot now) {
        return all.stream().map(it -> line(frame, it, now)).toList();
    }

    static String address(String code) {
        return "/alliance/organisations/" + code;
    }
}
