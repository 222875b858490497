package org.chengmen.search.crawl.contents;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The document numbers (发文字号, GB/T 9704-2012 7.2.5) at the head of a text, such as 武政规〔2025〕3号:
/// people type them to find the document.
final class DocumentNumbers {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\p{IsHan}{1,12}[〔\\[［(（【]\\s?(?:19|20)\\d\\d\\s?[〕\\]］)）】]\\s?第?\\d{1,5}\\s?号");
    private static final int HEAD = 2000;

    private DocumentNumbers() {}

    static List<String> in(String text) {
        return NUMBER.matcher(text.substring(0, Math.min(HEAD, text.length())))
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(5)
                .toList();
    }
}
