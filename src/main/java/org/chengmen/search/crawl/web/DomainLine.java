package org.chengmen.search.crawl.web;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.search.crawl.domains.Domain;
import org.chengmen.search.crawl.health.Counts.Progress;

import java.time.Instant;
import java.util.Locale;

/// A crawled site in the list of them.
public record DomainLine(Domain domain, LocalizedText owner, Progress progress, Activity activity) {

    /// What the crawl of a site is doing.
    public enum Activity {
        PAUSED,
        KEPT_AWAY,
        UNDER_WAY,
        WAITING;

        static Activity of(Domain domain, Instant now) {
            if (domain.paused()) {
                return PAUSED;
            }
            var lease = domain.standing().leasedUntil();
            if (lease != null && lease.isAfter(now)) {
                return UNDER_WAY;
            }
            return isKeptAway(domain) ? KEPT_AWAY : WAITING;
        }

        private static boolean isKeptAway(Domain domain) {
            var status = domain.standing().robotsStatus();
            return status != null && (status == 0 || status >= 500 || status == 429);
        }

        public String key() {
            return "search.crawl.activity." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String tag() {
            return switch (this) {
                case PAUSED -> "plain";
                case KEPT_AWAY -> "warning";
                case UNDER_WAY -> "info";
                case WAITING -> "success";
            };
        }
    }
}
