package org.chengmen.alliance.web;

import org.chengmen.alliance.memory.Snapshot;
import org.chengmen.alliance.responsibilities.Responsibility;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A matter and who answers for it, as the public reads it.
public record MatterLine(
        String matter,
        DirectoryLine organisation,
        @Nullable String phone,
        LocalDate since,
        @Nullable LocalDate lastDay,
        boolean begun) {

    static MatterLine of(Frame frame, Responsibility it, Snapshot now) {
        var organisation = now.byId().get(it.organisation());
        var line =
                OrganisationLinks.line(frame, it.organisation(), now)
                        .orElse(new DirectoryLine("", "/alliance", null));
        return new MatterLine(
                frame.t(it.matter()),
                line,
                organisation == null ? null : organisation.contacts().phone(),
                it.since(),
                it.lastDay(),
                it.isInForceOn(now.day()));
    }
}
