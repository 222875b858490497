package org.chengmen.search.crawl.domains;

import org.chengmen.search.crawl.addresses.WebAddress;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A host that is crawled for an organisation.
public record Domain(
        UUID id,
        String host,
        String scheme,
        Owner owner,
        Seeds seeds,
        Bounds bounds,
        Pace pace,
        boolean paused,
        int version,
        Standing standing) {

    public record Owner(UUID organisation, @Nullable UUID site) {}

    /// Where the crawl begins: paths of the host.
    public record Seeds(List<String> startPages, List<String> sitemaps, List<String> feeds) {

        public Seeds {
            startPages = List.copyOf(startPages);
            sitemaps = List.copyOf(sitemaps);
            feeds = List.copyOf(feeds);
        }
    }

    public record Bounds(
            List<String> allowed,
            List<String> denied,
            int depth,
            int mostPages,
            QueryRule queryRule,
            List<String> queryNames) {

        public Bounds {
            allowed = List.copyOf(allowed);
            denied = List.copyOf(denied);
            queryNames = List.copyOf(queryNames);
        }

        /// Whether the administrator wants the path, without its query.
        boolean admits(String path) {
            return (allowed.isEmpty() || holds(allowed, path)) && !holds(denied, path);
        }

        private static boolean holds(List<String> patterns, String path) {
            return patterns.stream().anyMatch(it -> new PathPattern(it).matches(path));
        }
    }

    /// Visits begin between the hours, all day where they are the same.
    public record Pace(
            int revisitHours, int fromHour, int untilHour, int priority, Duration pause) {}

    /// How its crawl stands.
    public record Standing(
            Instant nextAt,
            @Nullable Instant leasedUntil,
            @Nullable Integer robotsStatus,
            @Nullable Instant robotsUntil,
            @Nullable Instant trustedUntil) {}

    public String address() {
        return scheme + "://" + host;
    }

    public boolean admits(WebAddress address) {
        return bounds.admits(address.path());
    }

    /// The address as this site is asked for it.
    public WebAddress form(WebAddress address) {
        return bounds.queryRule.applied(address, bounds.queryNames);
    }
}
