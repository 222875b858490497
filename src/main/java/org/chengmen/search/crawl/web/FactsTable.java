package org.chengmen.search.crawl.web;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.search.crawl.health.SiteFacts;
import org.chengmen.search.crawl.registry.CrawlRights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// The facts of all sites that somebody looks after: of a day, or as they are now.
@Component
class FactsTable {

    private final CrawlRights rights;
    private final SiteFacts facts;
    private final Alliance alliance;

    FactsTable(CrawlRights rights, SiteFacts facts, Alliance alliance) {
        this.rights = rights;
        this.facts = facts;
        this.alliance = alliance;
    }

    List<Map<String, Object>> rows(@Nullable LocalDate day) {
        var kept = day == null ? null : facts.on(day);
        return rights.mine().stream()
                .filter(it -> kept == null || kept.containsKey(it.id()))
                .map(it -> {
                    var row = new LinkedHashMap<String, Object>();
                    row.put("host", it.host());
                    row.put("organisation", code(new OrganisationId(it.owner().organisation())));
                    row.putAll(
                            kept == null
                                    ? facts.of(it.id())
                                    : kept.getOrDefault(it.id(), Map.of()));
                    return (Map<String, Object>) row;
                })
                .toList();
    }

    private String code(OrganisationId organisation) {
        return alliance.organisation(organisation).map(it -> it.code()).orElse("");
    }

    static String csv(List<Map<String, Object>> rows) {
        var columns = new LinkedHashSet<String>();
        rows.forEach(it -> columns.addAll(it.keySet()));
        var text = new StringBuilder("\ufeff");
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(columns);
            for (var row : rows) {
                csv.printRecord(columns.stream().map(it -> row.getOrDefault(it, "")).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
