package org.chengmen.alliance.web;

import org.chengmen.alliance.memory.Memory;
import org.chengmen.alliance.organisations.Organisation;
import org.chengmen.alliance.organisations.OrganisationTable;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.cache.PageTags;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

import java.util.List;

/// The open data of all organisations: the names of the fields are those of the table.
@RestController
@OpenToAll
class OrganisationApi {

    private final Memory memory;

    OrganisationApi(Memory memory) {
        this.memory = memory;
    }

    @GetMapping("/api/organisations")
    ResponseEntity<List<OrganisationLine>> all(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "1000") int limit,
            WebRequest request,
            PageTags tags) {
        var now = memory.now();
        tags.shows("organisations");
        var stretch = Stretch.of(now.organisations(), Organisation::code, after, limit);
        return OpenData.list(
                request,
                "/api/organisations",
                stretch,
                now.tag(),
                it -> OrganisationLine.of(it, now));
    }

    @GetMapping("/alliance/organisations.csv")
    ResponseEntity<byte[]> table(WebRequest request, PageTags tags) {
        var now = memory.now();
        tags.shows("organisations");
        return OpenData.table(
                request,
                "organisations.csv",
                now.tag(),
                OrganisationTable.COLUMNS,
                () -> OrganisationTable.rows(now.organisations()));
    }
}
