package org.chengmen.search.analysis;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How words are read, in syllables without tones. The names of this city come first: the library
/// reads 黄陂 as po and 蔡甸 as an.
@Component
public class Readings {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

    private final Map<String, String> ours;
    private final Pattern names;
    private final LoadingCache<String, List<String>> syllables =
            Caffeine.newBuilder().maximumSize(20_000).build(this::read);

    public Readings() throws IOException {
        var lines =
                new ClassPathResource("modules/search/words/readings.csv")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .lines();
        ours =
                lines.map(line -> line.split(",", 2))
                        .collect(Collectors.toMap(it -> it[0], it -> it[1]));
        names =
                Pattern.compile(
                        ours.keySet().stream()
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|")));
    }

    /// Empty where the word is not Chinese throughout.
    public List<String> syllables(String word) {
        return CHINESE.matcher(word).matches() ? syllables.get(word) : List.of();
    }

    private List<String> read(String word) {
        var found = names.matcher(word);
        var reading = new StringBuilder();
        var at = 0;
        while (found.find()) {
            append(reading, byLibrary(word.substring(at, found.start())));
            append(reading, ours.getOrDefault(found.group(), ""));
            at = found.end();
        }
        append(reading, byLibrary(word.substring(at)));
        return List.of(reading.toString().strip().split(" +"));
    }

    private static String byLibrary(String part) {
        return part.isEmpty() ? "" : PinyinHelper.toPinyin(part, PinyinStyleEnum.NORMAL);
    }

    private static void append(StringBuilder reading, String part) {
        reading.append(' ').append(part);
    }

    public static String initials(List<String> syllables) {
        return syllables.stream()
                .filter(it -> !it.isEmpty())
                .map(it -> it.substring(0, 1))
                .collect(Collectors.joining());
    }

    public static String whole(List<String> syllables) {
        return String.join("", syllables);
    }
}
