package org.chengmen.publishing.open.feeds;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// A feed in no format yet. All addresses are whole.
record Feed(
        String title,
        String description,
        String page,
        String self,
        String language,
        Instant changed,
        List<Item> items) {

    /// `page` names the item for ever; `target` is where its title leads.
    record Item(
            String page,
            String target,
            String title,
            String summary,
            @Nullable String html,
            String author,
            List<String> words,
            Instant published,
            Instant changed,
            @Nullable Picture picture) {}

    record Picture(String address, String type, long size) {}
}
