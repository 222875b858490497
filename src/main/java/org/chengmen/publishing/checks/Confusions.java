package org.chengmen.publishing.checks;

import org.ahocorasick.trie.Trie;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Words with a wrong character and what is meant, from `words/confusions.csv`: the wrong form, the
/// right one, and longer words within which the form is right (公布署名 has no 布署).
final class Confusions {

    private static final String FILE = "modules/publishing/words/confusions.csv";

    private final Map<String, String> right;
    private final Trie trie;

    private Confusions(Map<String, String> right) {
        this.right = right;
        this.trie = Trie.builder().ignoreOverlaps().addKeywords(right.keySet()).build();
    }

    static Confusions read() {
        try {
            var file = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
            var right = new HashMap<String, String>();
            file.lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .forEach(it -> line(it, right));
            return new Confusions(right);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void line(String line, Map<String, String> right) {
        var cells = line.split(",", -1);
        right.put(cells[0], cells[1]);
        Arrays.stream(cells).skip(2).filter(it -> !it.isEmpty()).forEach(it -> right.put(it, ""));
    }

    Stream<Hit> in(String text) {
        return trie.parseText(text).stream()
                .map(it ->
                        new Hit(
                                it.getKeyword(),
                                Objects.requireNonNull(right.get(it.getKeyword())),
                                it.getStart()))
                .filter(it -> !it.right().isEmpty());
    }

    int size() {
        return (int) right.values().stream().filter(it -> !it.isEmpty()).count();
    }

    record Hit(String wrong, String right, int start) {}
}
