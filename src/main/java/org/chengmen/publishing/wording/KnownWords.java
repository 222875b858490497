package org.chengmen.publishing.wording;

import org.ahocorasick.trie.Trie;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The list in memory: all forms are looked for in one pass, and where several begin or overlap the
/// longest counts.
public final class KnownWords {

    static final KnownWords NONE = of(0, List.of());

    private final long version;
    private final Map<String, Wording> byForm;
    private final List<Wording> leaders;
    private final Trie trie;

    private KnownWords(long version, Map<String, Wording> byForm, List<Wording> leaders) {
        this.version = version;
        this.byForm = byForm;
        this.leaders = leaders;
        this.trie = Trie.builder().ignoreOverlaps().addKeywords(byForm.keySet()).build();
    }

    public static KnownWords of(long version, List<Wording> all) {
        var leaders =
                all.stream()
                        .filter(it -> it.level() == WordingLevel.LEADER)
                        .sorted(Comparator.comparingInt(Wording::rank))
                        .toList();
        var forms =
                all.stream()
                        .filter(it -> it.level() != WordingLevel.LEADER)
                        .collect(Collectors.toMap(Wording::form, Function.identity()));
        return new KnownWords(version, forms, leaders);
    }

    long version() {
        return version;
    }

    /// In the order of their rank.
    public List<Wording> leaders() {
        return leaders;
    }

    public Stream<Hit> in(String text) {
        return trie.parseText(text).stream()
                .map(it ->
                        new Hit(
                                Objects.requireNonNull(byForm.get(it.getKeyword())),
                                it.getStart(),
                                it.getEnd() + 1))
                .filter(it -> it.wording().level() != WordingLevel.ALLOWED);
    }

    /// A form found in a text.
    public record Hit(Wording wording, int start, int end) {}
}
