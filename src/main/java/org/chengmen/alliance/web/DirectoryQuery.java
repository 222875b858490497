package org.chengmen.alliance.web;

import com.github.houbb.opencc4j.util.ZhConverterUtil;

import org.chengmen.kernel.LocalizedText;
import org.springframework.web.util.UriComponentsBuilder;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// What somebody looks for in the directory: words of a name, in whatever script and case, and a
/// kind, and the letter that a name begins with.
public record DirectoryQuery(String q, String kind, String letter) {

    private static final int LONGEST = 60;

    static DirectoryQuery of(String q, String kind) {
        var plain = q.strip();
        var bounded = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return new DirectoryQuery(bounded, kind.strip(), "");
    }

    DirectoryQuery with(String asked) {
        var known = asked.length() == 1 && Initial.LETTERS.contains(asked);
        return new DirectoryQuery(q, kind, known ? asked : "");
    }

    boolean wantsLetter(String initial) {
        return letter.isEmpty() || letter.equals(initial);
    }

    /// The same for another letter, or for all.
    public String lettered(String path, String other) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("q", "{q}")
                .queryParam("kind", "{kind}")
                .queryParam("letter", "{letter}")
                .encode()
                .buildAndExpand(q, kind, other)
                .toUriString();
    }

    /// Only the few pages without words are worth keeping.
    boolean hasWords() {
        return !q.isEmpty();
    }

    boolean wantsKind(String code) {
        return kind.isEmpty() || kind.equals(code);
    }

    boolean finds(LocalizedText name, String code) {
        var text =
                Stream.of(name.zh(), name.en(), code)
                        .filter(Objects::nonNull)
                        .map(DirectoryQuery::plain)
                        .reduce("", (one, next) -> one + "\n" + next);
        return Stream.of(plain(q).split("\\s+")).allMatch(text::contains);
    }

    /// The next page of what this query finds.
    public String address(String path, String after) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("q", "{q}")
                .queryParam("kind", "{kind}")
                .queryParam("after", "{after}")
                .encode()
                .buildAndExpand(q, kind, after)
                .toUriString();
    }

    private static String plain(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return ZhConverterUtil.toSimple(folded);
    }
}
