package org.chengmen.publishing.open.feeds;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// JSON Feed 1.1.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record JsonFeed(
        String version,
        String title,
        @JsonProperty("home_page_url") String page,
        @JsonProperty("feed_url") String self,
        String description,
        String language,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Item> items) {

    static JsonFeed of(Feed feed) {
        return new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                feed.title(),
                feed.page(),
                feed.self(),
                feed.description(),
                feed.language(),
                feed.items().stream().map(it -> Item.of(it, feed.language())).toList());
    }

    /// An item must have a text: where the text was left out, the summary or the title stands in.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Item(
            String id,
            String url,
            String title,
            String summary,
            @JsonProperty("content_html") @Nullable String html,
            @JsonProperty("content_text") @Nullable String text,
            @JsonProperty("date_published") Instant published,
            @JsonProperty("date_modified") Instant changed,
            List<Author> authors,
            List<String> tags,
            String language,
            @Nullable String image,
            List<Attachment> attachments) {

        static Item of(Feed.Item item, String language) {
            var picture = item.picture();
            var instead = item.summary().isBlank() ? item.title() : item.summary();
            return new Item(
                    item.page(),
                    item.target(),
                    item.title(),
                    item.summary(),
                    item.html(),
                    item.html() == null ? instead : null,
                    item.published(),
                    item.changed(),
                    List.of(new Author(item.author())),
                    item.words(),
                    language,
                    picture == null ? null : picture.address(),
                    picture == null ? List.of() : List.of(Attachment.of(picture)));
        }
    }

    record Author(String name) {}

    record Attachment(
            String url,
            @JsonProperty("mime_type") String type,
            @JsonProperty("size_in_bytes") long size) {

        static Attachment of(Feed.Picture picture) {
            return new Attachment(picture.address(), picture.type(), picture.size());
        }
    }
}
