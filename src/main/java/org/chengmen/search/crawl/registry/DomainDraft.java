package org.chengmen.search.crawl.registry;

import org.chengmen.search.crawl.domains.Domain;
import org.chengmen.search.crawl.domains.QueryRule;
import org.springframework.util.MultiValueMap;

import java.util.List;
import java.util.Objects;

/// What somebody typed about a host. Lists stand a line each.
public record DomainDraft(
        String address,
        String organisation,
        String site,
        String startPages,
        String sitemaps,
        String feeds,
        String allowed,
        String denied,
        String depth,
        String mostPages,
        String queryRule,
        String queryNames,
        String revisitHours,
        String fromHour,
        String untilHour,
        String priority,
        String pause) {

    public static DomainDraft blank(String organisation) {
        return new DomainDraft(
                "",
                organisation,
                "",
                "/",
                "",
                "",
                "",
                "",
                "10",
                "20000",
                QueryRule.ALL.name(),
                "",
                "24",
                "0",
                "0",
                "5",
                "1");
    }

    public static DomainDraft of(MultiValueMap<String, String> sent) {
        return new DomainDraft(
                text(sent, "address"),
                text(sent, "organisation"),
                text(sent, "site"),
                text(sent, "startPages"),
                text(sent, "sitemaps"),
                text(sent, "feeds"),
                text(sent, "allowed"),
                text(sent, "denied"),
                text(sent, "depth"),
                text(sent, "mostPages"),
                text(sent, "queryRule"),
                text(sent, "queryNames"),
                text(sent, "revisitHours"),
                text(sent, "fromHour"),
                text(sent, "untilHour"),
                text(sent, "priority"),
                text(sent, "pause"));
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
    }

    public static DomainDraft of(Domain domain) {
        var seeds = domain.seeds();
        var bounds = domain.bounds();
        var pace = domain.pace();
        var site = domain.owner().site();
        return new DomainDraft(
                domain.address(),
                domain.owner().organisation().toString(),
                site == null ? "" : site.toString(),
                lines(seeds.startPages()),
                lines(seeds.sitemaps()),
                lines(seeds.feeds()),
                lines(bounds.allowed()),
                lines(bounds.denied()),
                Integer.toString(bounds.depth()),
                Integer.toString(bounds.mostPages()),
                bounds.queryRule().name(),
                String.join(" ", bounds.queryNames()),
                Integer.toString(pace.revisitHours()),
                Integer.toString(pace.fromHour()),
                Integer.toString(pace.untilHour()),
                Integer.toString(pace.priority()),
                Long.toString(pace.pause().toSeconds()));
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
