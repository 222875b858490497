package org.chengmen.publishing.content;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.util.List;

/// Content that passed the allow-list, and what was taken out of it.
public record CleanContent(String html, List<Removed> removed) {

    public static final CleanContent EMPTY = new CleanContent("", List.of());

    public CleanContent {
        removed = List.copyOf(removed);
    }

    public Document parsed() {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document;
    }

    /// One line for each block, cells of a row on one line.
    public String text() {
        return PlainText.of(parsed().body());
    }

    /// The beginning of the text on one line.
    public String excerpt(int characters) {
        return PlainText.beginning(text(), characters);
    }

    public boolean isEmpty() {
        return html.isBlank();
    }
}
