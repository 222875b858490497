package org.chengmen.search.crawl.web;

import org.chengmen.search.crawl.health.SiteHealth.CauseLine;
import org.chengmen.search.crawl.health.SiteHealth.ColumnLine;
import org.chengmen.search.crawl.health.SiteHealth.DeadLink;
import org.chengmen.search.crawl.health.SiteHealth.Fetched;
import org.chengmen.search.crawl.health.SiteHealth.MissingTag;
import org.chengmen.search.crawl.health.SiteHealth.SlowPage;
import org.chengmen.search.crawl.queue.PassedOver;
import org.chengmen.search.crawl.sources.CrawlSources;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// Everything that the page of a crawled site shows.
public record HealthView(
        DomainLine line,
        long fetchedLastHour,
        List<Fetched> newest,
        List<CauseLine> causes,
        List<PassedOver.Line> passedOver,
        List<DeadLink> deadLinks,
        List<SlowPage> slowPages,
        List<MissingTag> missingTags,
        List<ColumnLine> columns,
        List<CrawlSources.Line> sources,
        Map<String, Object> facts,
        @Nullable Long certificateDays) {

    public HealthView {
        newest = List.copyOf(newest);
        causes = List.copyOf(causes);
        passedOver = List.copyOf(passedOver);
        deadLinks = List.copyOf(deadLinks);
        slowPages = List.copyOf(slowPages);
        missingTags = List.copyOf(missingTags);
        columns = List.copyOf(columns);
        sources = List.copyOf(sources);
    }

    public String link(String path) {
        return line.domain().address() + path;
    }
}
