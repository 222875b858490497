package org.chengmen.alliance.web;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.memory.Snapshot;
import org.chengmen.alliance.organisations.Ending;
import org.chengmen.alliance.organisations.Organisation;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// An organisation as open data. Fields are only ever added.
record OrganisationLine(
        String code,
        String nameZh,
        @Nullable String nameEn,
        String kind,
        @Nullable String parent,
        String status,
        @Nullable String creditCode,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String email,
        @Nullable String website,
        @Nullable String head,
        @Nullable String dutiesZh,
        @Nullable String dutiesEn,
        @Nullable LocalDate since,
        @Nullable LocalDate lastDay,
        @Nullable String ending,
        List<String> successors) {

    static OrganisationLine of(Organisation it, Snapshot now) {
        var ending = it.ending();
        var duties = it.duties();
        var creditCode = it.creditCode();
        return new OrganisationLine(
                it.code(),
                it.name().zh(),
                it.name().en(),
                it.kind().code(),
                codeOf(it.parent(), now),
                it.statusOn(now.day()).name().toLowerCase(Locale.ROOT),
                creditCode == null ? null : creditCode.value(),
                it.contacts().phone(),
                it.contacts().address(),
                it.contacts().email(),
                it.contacts().website(),
                it.head(),
                duties == null ? null : duties.zh(),
                duties == null ? null : duties.en(),
                it.since(),
                ending == null ? null : ending.lastDay(),
                ending == null ? null : ending.kind().code(),
                successors(ending, now));
    }

    private static List<String> successors(@Nullable Ending ending, Snapshot now) {
        return ending == null
                ? List.of()
                : ending.successors().stream().map(id -> now.codeOf(id)).toList();
    }

    private static @Nullable String codeOf(@Nullable OrganisationId id, Snapshot now) {
        return id == null ? null : now.codeOf(id);
    }
}
