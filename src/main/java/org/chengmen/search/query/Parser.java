package org.chengmen.search.query;

import org.chengmen.search.analysis.Folding;
import org.chengmen.search.analysis.Segmenter;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Takes a wording apart: phrases in quotation marks of any kind, excluded words, and the words of
/// everything else.
@Component
class Parser {

    private static final int MOST_WORDS = 24;
    private static final Pattern PART =
            Pattern.compile("(-?)[\"“”„«「『]([^\"“”»」』]*)[\"“”»」』]|(-?)(\\S+)");

    /// Run into the words around them where nothing separates them.
    private static final Pattern QUESTION =
            Pattern.compile("怎么样?|怎样|如何|请问|为什么|是什么|什么|哪里|哪些|多少|吗$|呢$");

    /// Say nothing about what is looked for, unless nothing else is said.
    private static final Set<String> ASKING =
            Set.of(
                    "的", "了", "和", "与", "及", "吗", "呢", "怎么", "如何", "什么", "怎样", "怎么样", "哪里", "多少",
                    "哪些", "我", "要", "想", "请问", "怎么办", "the", "a", "an", "of", "to", "in", "for",
                    "how", "what", "is", "do", "i", "and");

    private final Segmenter segmenter;

    Parser(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    Parsed parse(Question.Wording wording) {
        var words = new ArrayList<String>(words(Folding.fold(wording.all())));
        var phrases = new ArrayList<String>();
        var none = new ArrayList<String>(spaced(wording.none()));
        add(phrases, wording.phrase());
        var typed = Folding.fold(wording.typed());
        var parts = PART.matcher(typed);
        while (parts.find()) {
            var quoted = parts.group(2) != null;
            var excluded = "-".equals(quoted ? parts.group(1) : parts.group(3));
            var text = quoted ? parts.group(2) : parts.group(4);
            if (excluded) {
                add(none, text);
            } else if (quoted) {
                add(phrases, text);
            } else {
                words.addAll(words(text));
            }
        }
        return new Parsed(telling(words), phrases, spaced(wording.any()), none, typed.strip());
    }

    private List<String> words(String folded) {
        var said = QUESTION.matcher(folded).replaceAll(" ");
        return segmenter.words(said.isBlank() ? folded : said);
    }

    private static void add(List<String> to, String text) {
        var folded = Folding.fold(text).strip();
        if (!folded.isEmpty()) {
            to.add(folded);
        }
    }

    private static List<String> spaced(String text) {
        return Stream.of(Folding.fold(text).strip().split("\\s+"))
                .filter(it -> !it.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    private static List<String> telling(List<String> words) {
        var telling =
                words.stream()
                        .filter(it -> !ASKING.contains(it))
                        .distinct()
                        .limit(MOST_WORDS)
                        .toList();
        return telling.isEmpty() ? words.stream().distinct().limit(MOST_WORDS).toList() : telling;
    }
}
