package org.chengmen.publishing.checks;

import org.chengmen.publishing.wording.KnownWords;
import org.chengmen.publishing.wording.WordingBook;
import org.chengmen.publishing.wording.WordingLevel;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/// Forbidden words block, words to look at are answered for; both come from the city's own list.
@Component
class WordingCheck implements Check {

    private final WordingBook book;

    WordingCheck(WordingBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "wording";
    }

    @Override
    public List<Finding> examine(Draft draft, CheckContext context) {
        return examine(draft, book.known()).toList();
    }

    static Stream<Finding> examine(Draft draft, KnownWords known) {
        return draft.passages().stream()
                .flatMap(passage -> known.in(passage.text()).map(hit -> finding(passage, hit)));
    }

    private static Finding finding(Passage passage, KnownWords.Hit hit) {
        var wording = hit.wording();
        var forbidden = wording.level() == WordingLevel.FORBIDDEN;
        var code =
                (forbidden ? "wording-forbidden" : "wording-review")
                        + (wording.suggestion().isEmpty() ? "" : "-instead");
        return new Finding(
                forbidden ? Severity.ERROR : Severity.WARNING,
                code,
                passage.place(),
                passage.excerpt(hit.start(), hit.end()),
                List.of(wording.form(), wording.reason(), wording.suggestion()));
    }
}
