package org.chengmen.alliance.web;

import org.chengmen.alliance.OrganisationView;
import org.chengmen.alliance.registry.Organisations;
import org.chengmen.kernel.access.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/// The open list of all organisations of the alliance.
@RestController
@OpenToAll
class OrganisationApi {

    private final Organisations organisations;

    OrganisationApi(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping("/api/organisations")
    List<Line> all() {
        return organisations.all().stream().map(Line::of).toList();
    }

    record Line(String code, String nameZh, @Nullable String nameEn, String kind) {

        static Line of(OrganisationView view) {
            return new Line(view.code(), view.name().zh(), view.name().en(), view.kind());
        }
    }
}
