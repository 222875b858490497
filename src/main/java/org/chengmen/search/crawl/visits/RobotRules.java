package org.chengmen.search.crawl.visits;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;

import org.chengmen.search.crawl.domains.Domain;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/// What a host allows robots, by its robots.txt (RFC 9309).
record RobotRules(SimpleRobotRules rules) {

    static final String NAME = "chengmen";

    /// Nobody keeps us from coming by asking for a day between two pages.
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    static RobotRules of(Domain domain, String text) {
        var parser = new SimpleRobotRulesParser();
        return new RobotRules(
                parser.parseContent(
                        domain.address() + "/robots.txt",
                        text.getBytes(StandardCharsets.UTF_8),
                        "text/plain",
                        List.of(NAME)));
    }

    boolean allow(String address) {
        return rules.isAllowed(address);
    }

    Duration pause(Duration own) {
        var asked = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        var kept = asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
        return kept.compareTo(own) > 0 ? kept : own;
    }

    List<String> siteMaps() {
        return rules.getSitemaps();
    }
}
