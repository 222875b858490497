package org.chengmen.search.crawl.reading;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// What a page says, and what it says about itself.
public record ReadPage(Words words, Facts facts, Directions directions, List<String> links) {

    public ReadPage {
        links = List.copyOf(links);
    }

    public record Words(String title, String summary, String text, List<String> keywords) {

        public Words {
            keywords = List.copyOf(keywords);
        }
    }

    /// `missing` are the page tags that it owes and has not (GB/T 政府网站标签, 国办发〔2017〕47号).
    public record Facts(
            String language,
            @Nullable Instant publishedAt,
            @Nullable String source,
            @Nullable String column,
            List<String> missing) {

        public Facts {
            missing = List.copyOf(missing);
        }
    }

    /// What the page asks of those who index it. `canonical` and `leadsTo` are addresses.
    public record Directions(
            boolean noindex,
            boolean nofollow,
            @Nullable String canonical,
            @Nullable String leadsTo,
            int leftOutLinks) {}
}
