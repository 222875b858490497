package org.chengmen.alliance.web;

import org.chengmen.alliance.memory.Snapshot;
import org.chengmen.alliance.sites.Site;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A site as open data. Fields are only ever added. The official numbers of a demonstration are
/// invented.
record SiteLine(
        String idCode,
        String nameZh,
        @Nullable String nameEn,
        String kind,
        String owner,
        String status,
        List<String> hosts,
        @Nullable String externalAddress,
        List<String> languages,
        @Nullable String icpNumber,
        @Nullable String publicSecurityNumber,
        @Nullable String phone,
        @Nullable String address,
        boolean demonstration) {

    static final List<String> COLUMNS =
            List.of(
                    "id_code",
                    "name_zh",
                    "name_en",
                    "kind",
                    "owner",
                    "status",
                    "hosts",
                    "external_address",
                    "languages",
                    "icp_number",
                    "public_security_number",
                    "phone",
                    "address",
                    "demonstration");

    static SiteLine of(Site site, Snapshot now) {
        var footer = site.footer();
        return new SiteLine(
                footer.idCode(),
                site.name().zh(),
                site.name().en(),
                site.kind().code(),
                now.codeOf(site.owner()),
                site.statusOn(now.day()).code(),
                site.hosts(),
                site.externalAddress(),
                site.languages(),
                footer.icpNumber(),
                footer.publicSecurityNumber(),
                footer.phone(),
                footer.address(),
                site.demonstration());
    }

    List<String> cells() {
        return Stream.of(
                        idCode,
                        nameZh,
                        nameEn,
                        kind,
                        owner,
                        status,
                        String.join(" ", hosts),
                        externalAddress,
                        String.join(" ", languages),
                        icpNumber,
                        publicSecurityNumber,
                        phone,
                        address,
                        Boolean.toString(demonstration))
                .map(it -> Objects.requireNonNullElse(it, ""))
                .toList();
    }
}
