package org.chengmen.search.crawl.push;

import org.chengmen.kernel.Problem;
import org.chengmen.search.crawl.contents.Content;
import org.chengmen.search.crawl.reading.Languages;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Turns what a program sent into what the search reads, or says what is wrong with it.
final class SentPageCheck {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 100_000;
    private static final int MOST_KEYWORDS = 20;

    private final List<Problem> problems = new ArrayList<>();
    private final SentPage page;
    private final String at;

    SentPageCheck(SentPage page, int number) {
        this.page = page;
        this.at = "pages[" + number + "].";
    }

    List<Problem> problems() {
        present("title", page.title(), PushRefusal.TITLE_MISSING);
        present("text", page.text(), PushRefusal.TEXT_MISSING);
        bounded("title", page.title(), LONGEST_TITLE);
        bounded("text", page.text(), LONGEST_TEXT);
        bounded("summary", page.summary(), LONGEST_TITLE);
        bounded("source", page.source(), LONGEST_TITLE);
        bounded("column", page.column(), LONGEST_TITLE);
        keywords().forEach(it -> bounded("keywords", it, 50));
        if (page.language() != null && !List.of("zh", "en").contains(page.language())) {
            problems.add(Problem.at(at + "language", PushRefusal.LANGUAGE_UNKNOWN));
        }
        if (keywords().size() > MOST_KEYWORDS) {
            problems.add(Problem.at(at + "keywords", PushRefusal.FIELD_TOO_LONG, MOST_KEYWORDS));
        }
        return problems;
    }

    private void present(String field, @Nullable String value, PushRefusal missing) {
        if (value == null || value.isBlank()) {
            problems.add(Problem.at(at + field, missing));
        }
    }

    private void bounded(String field, @Nullable String value, int longest) {
        if (value != null && value.length() > longest) {
            problems.add(Problem.at(at + field, PushRefusal.FIELD_TOO_LONG, longest));
        }
    }

    private List<String> keywords() {
        return Objects.requireNonNullElse(page.keywords(), List.of());
    }

    Content content() {
        var text = Objects.requireNonNullElse(page.text(), "").strip();
        var summary = page.summary() == null ? start(text) : page.summary();
        return new Content(
                Content.PAGE,
                "html",
                page.language() == null ? Languages.of(text) : page.language(),
                Objects.requireNonNullElse(page.title(), "").strip(),
                summary,
                text,
                keywords(),
                page.publishedAt(),
                page.source(),
                page.column(),
                List.of());
    }

    private static String start(String text) {
        return text.codePoints()
                .limit(200)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
