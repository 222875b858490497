package org.chengmen.publishing.harvest;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;

import org.chengmen.publishing.content.ContentCleaner;
import org.chengmen.publishing.content.ContentRules;
import org.chengmen.publishing.submissions.SubmissionForm;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;

import java.io.ByteArrayInputStream;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

/// Reads the entries of an RSS or Atom feed of any version.
final class FeedItems {

    private static final int MOST = 500;
    private static final int SUMMARY = 300;
    private static final int CATEGORY = 60;

    private FeedItems() {}

    static List<Item> read(byte[] body, HarvestSource source, String target) throws Unharvested {
        try {
            SafeXml.checked(body);
            var input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            var feed = input.build(new InputSource(new ByteArrayInputStream(body)));
            return feed.getEntries().stream()
                    .limit(MOST)
                    .map(it -> item(it, source, target))
                    .toList();
        } catch (SafeXml.Dangerous dangerous) {
            throw new Unharvested(Cause.DANGEROUS_XML, text(dangerous.getMessage()));
        } catch (XMLStreamException malformed) {
            throw new Unharvested(Cause.NOT_XML, text(malformed.getMessage()));
        } catch (FeedException | IllegalArgumentException unknown) {
            throw new Unharvested(Cause.NOT_A_FEED, text(unknown.getMessage()));
        }
    }

    private static Item item(SyndEntry entry, HarvestSource source, String target) {
        var link = address(entry.getLink());
        var id = text(entry.getUri()).isBlank() ? text(entry.getLink()) : text(entry.getUri());
        var whole = entry.getContents().stream().findFirst().map(SyndContent::getValue).orElse("");
        var description = description(entry);
        return new Item(
                id.strip(),
                new SubmissionForm(
                        plain(text(entry.getTitle())),
                        whole.isBlank() ? "" : summary(description),
                        absolute(whole.isBlank() ? description : whole, link),
                        null,
                        null,
                        category(entry, source),
                        target,
                        link,
                        moment(entry),
                        Map.of()));
    }

    private static String description(SyndEntry entry) {
        var description = entry.getDescription();
        return description == null ? "" : text(description.getValue());
    }

    private static String summary(String description) {
        return ContentCleaner.clean(description, new ContentRules(Set.of())).excerpt(SUMMARY);
    }

    static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }

    /// Links of an entry are meant from where it stands.
    static String absolute(String html, @Nullable String base) {
        if (base == null || !html.contains("<")) {
            return html;
        }
        var body = Jsoup.parseBodyFragment(html, base).body();
        body.select("a[href]").forEach(it -> it.attr("href", it.absUrl("href")));
        return body.html();
    }

    private static String category(SyndEntry entry, HarvestSource source) {
        var named =
                entry.getCategories().stream()
                        .map(SyndCategory::getName)
                        .filter(it -> it != null && !it.isBlank() && it.length() <= CATEGORY)
                        .findFirst();
        return source.category().isEmpty() ? named.orElse("") : source.category();
    }

    private static @Nullable String moment(SyndEntry entry) {
        return Stream.of(
                        Optional.ofNullable(entry.getPublishedDate()),
                        Optional.ofNullable(entry.getUpdatedDate()))
                .flatMap(Optional::stream)
                .map(Date::toInstant)
                .map(Object::toString)
                .findFirst()
                .orElse(null);
    }

    static @Nullable String address(@Nullable String link) {
        return link != null && link.strip().matches("https?://[^\\s]{1,1900}")
                ? link.strip()
                : null;
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
