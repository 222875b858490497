package org.chengmen.search.crawl;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

/// Settings of the crawler. `hosts` are visited at the same time, `readers` pages are held whole in
/// memory; a host is asked again no sooner than after `pause`, whatever its administrator set, and
/// stays in the hands of one instance for `lease` after its last page.
@ConfigurationProperties("chengmen.search.crawl")
public record CrawlSettings(
        @DefaultValue("300") int hosts,
        @DefaultValue("2") int readers,
        @DefaultValue("1s") Duration pause,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("2MB") DataSize page,
        @DefaultValue("10MB") DataSize file,
        @DefaultValue("500") int links) {}
