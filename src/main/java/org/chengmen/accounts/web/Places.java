package org.chengmen.accounts.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.SiteId;
import org.chengmen.shell.Frame;
import org.chengmen.shell.parts.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/// Organisations and sites by their names.
@Component
class Places {

    private final Alliance alliance;

    Places(Alliance alliance) {
        this.alliance = alliance;
    }

    String organisation(@Nullable UUID id, Frame frame) {
        return id == null
                ? ""
                : alliance.organisation(new OrganisationId(id))
                        .map(it -> frame.t(it.name()))
                        .orElse("");
    }

    String site(@Nullable UUID id, Frame frame) {
        return id == null
                ? ""
                : alliance.site(new SiteId(id)).map(it -> frame.t(it.name())).orElse("");
    }

    List<Option> organisations(Frame frame) {
        return alliance.organisations().stream()
                .map(it -> Option.of(it.id().value().toString(), frame.t(it.name())))
                .toList();
    }

    List<Option> sites(Frame frame) {
        return alliance.sites().stream()
                .map(it -> Option.of(it.id().value().toString(), frame.t(it.name())))
                .toList();
    }
}
