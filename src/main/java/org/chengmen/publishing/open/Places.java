package org.chengmen.publishing.open;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.columns.Column;
import org.chengmen.shell.Frame;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The names and whole addresses of some entries, as programs outside need them.
public final class Places {

    private final Frame frame;
    private final Surroundings surroundings;
    private final Map<UUID, Column> columns;

    Places(Frame frame, Surroundings surroundings, Map<UUID, Column> columns) {
        this.frame = frame;
        this.surroundings = surroundings;
        this.columns = columns;
    }

    public String host(Entry entry) {
        return surroundings.host(frame, entry.site());
    }

    public LocalizedText siteName(Entry entry) {
        return surroundings.siteName(entry.site());
    }

    public String address(Entry entry) {
        return whole(entry, entry.address());
    }

    public String target(Entry entry) {
        return whole(entry, entry.target());
    }

    /// An address on the entry's site as one that holds everywhere. The site of the request keeps
    /// the host under which it was asked.
    public String whole(Entry entry, String address) {
        if (!address.startsWith("/") || address.startsWith("//")) {
            return address;
        }
        var here = entry.site().equals(frame.site().id());
        return frame.onSite(here ? frame.request().getServerName() : host(entry), address);
    }

    public @Nullable Column column(Entry entry) {
        return columns.get(entry.column());
    }

    public LocalizedText organisation(Entry entry) {
        return surroundings
                .organisation(entry.organisation())
                .map(it -> it.name())
                .orElseGet(() -> LocalizedText.zh(entry.field("source")));
    }

    public String organisationCode(Entry entry) {
        return surroundings.organisation(entry.organisation()).map(it -> it.code()).orElse("");
    }

    public LocalizedText type(Entry entry) {
        return surroundings.type(entry.type());
    }

    /// The text with whole addresses; null where it was left out.
    public @Nullable String html(Entry entry) {
        if (entry.body() == null || entry.body().isBlank()) {
            return null;
        }
        var base = whole(entry, "/");
        var text = Jsoup.parseBodyFragment(entry.body(), base);
        text.outputSettings().prettyPrint(false);
        for (var name : List.of("href", "src", "poster")) {
            text.select("[" + name + "]").forEach(it -> it.attr(name, it.absUrl(name)));
        }
        return text.body().html();
    }

    /// Words under which it may be filed: column, type, keywords.
    public List<String> words(Entry entry) {
        var words = new ArrayList<String>();
        var column = column(entry);
        if (column != null) {
            words.add(column.name().in(entry.language()));
        }
        words.add(type(entry).in(entry.language()));
        words.addAll(keywords(entry));
        return words.stream().distinct().toList();
    }

    public static List<String> keywords(Entry entry) {
        return List.of(entry.field("keywords").split("[;；,，、\\s]+")).stream()
                .filter(it -> !it.isBlank())
                .toList();
    }
}
