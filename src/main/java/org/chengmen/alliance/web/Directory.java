package org.chengmen.alliance.web;

import org.chengmen.alliance.memory.Memory;
import org.chengmen.alliance.memory.Snapshot;
import org.chengmen.alliance.organisations.Organisation;
import org.chengmen.alliance.organisations.OrganisationKind;
import org.chengmen.alliance.organisations.OrganisationStatus;
import org.chengmen.alliance.sites.Site;
import org.chengmen.alliance.sites.SiteKind;
import org.chengmen.shell.Frame;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Sorts units, sites and matters into what their public pages list.
@Component
class Directory {

    /// The last group of the directory; it is no kind, but can be asked for like one.
    static final String CLOSED = "closed";

    private final Memory memory;

    Directory(Memory memory) {
        this.memory = memory;
    }

    List<DirectoryGroup> organisations(Frame frame, DirectoryQuery query) {
        var now = memory.now();
        var groups = new ArrayList<DirectoryGroup>();
        for (var kind : OrganisationKind.values()) {
            if (query.wantsKind(kind.code())) {
                var lines = lines(frame, query, now, it -> it.kind() == kind && !isClosed(it, now));
                groups.add(new DirectoryGroup(kind.code(), frame.t(kind.messageKey()), lines));
            }
        }
        if (query.wantsKind(CLOSED)) {
            var lines = lines(frame, query, now, it -> isClosed(it, now));
            groups.add(new DirectoryGroup(CLOSED, frame.t("alliance.closed-units"), lines));
        }
        return filled(groups);
    }

    /// The letters that names of units begin with.
    Set<String> letters(Frame frame) {
        return memory.now().organisations().stream()
                .map(it -> Initial.of(it.name(), frame.locale()))
                .collect(Collectors.toSet());
    }

    private static List<DirectoryLine> lines(
            Frame frame, DirectoryQuery query, Snapshot now, Predicate<Organisation> wanted) {
        return now.organisations().stream()
                .filter(wanted)
                .filter(it -> query.finds(it.name(), it.code()))
                .filter(it -> query.wantsLetter(Initial.of(it.name(), frame.locale())))
                .map(it -> OrganisationLinks.line(frame, it, now))
                .toList();
    }

    private static boolean isClosed(Organisation it, Snapshot now) {
        return it.statusOn(now.day()) == OrganisationStatus.CLOSED;
    }

    List<DirectoryGroup> sites(Frame frame, DirectoryQuery query) {
        var now = memory.now();
        return filled(
                Arrays.stream(SiteKind.values())
                        .filter(kind -> query.wantsKind(kind.code()))
                        .map(kind -> group(frame, query, now, kind))
                        .toList());
    }

    private static DirectoryGroup group(
            Frame frame, DirectoryQuery query, Snapshot now, SiteKind kind) {
        return new DirectoryGroup(
                kind.code(),
                frame.t(kind.messageKey()),
                now.sites().stream()
                        .filter(it -> it.kind() == kind && it.isOpenOn(now.day()))
                        .filter(it -> query.finds(it.name(), now.codeOf(it.owner())))
                        .map(it -> line(frame, it))
                        .toList());
    }

    static DirectoryLine line(Frame frame, Site site) {
        return new DirectoryLine(frame.t(site.name()), address(frame, site), site.host());
    }

    private static String address(Frame frame, Site site) {
        return Objects.requireNonNullElseGet(
                site.externalAddress(), () -> frame.onSite(site.host(), "/"));
    }

    private static List<DirectoryGroup> filled(List<DirectoryGroup> groups) {
        return groups.stream().filter(group -> !group.lines().isEmpty()).toList();
    }

    List<MatterLine> matters(Frame frame, DirectoryQuery query) {
        var now = memory.now();
        return now.responsibilities().stream()
                .filter(it -> !it.isOverOn(now.day()))
                .filter(it -> query.finds(it.matter(), now.codeOf(it.organisation())))
                .map(it -> MatterLine.of(frame, it, now))
                .toList();
    }
}
