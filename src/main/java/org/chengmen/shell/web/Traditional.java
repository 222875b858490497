package org.chengmen.shell.web;

import com.github.houbb.opencc4j.util.ZhConverterUtil;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes a finished page in traditional characters (繁體): what people read, never addresses, names
/// of fields, what somebody typed, or parts that say to be in simplified Chinese.
final class Traditional {

    /// Attributes that people read or hear.
    private static final Pattern READ =
            Pattern.compile("\\s(?:title|alt|placeholder|aria-label)=\"[^\"]*\"");

    private static final Pattern LEFT_ALONE =
            Pattern.compile("(?s)<(?:textarea|script|style)\\b.*|<[^>]*\\slang=\"zh-CN\".*");
    private static final Pattern TAG_NAME = Pattern.compile("[a-zA-Z0-9]+");

    /// Where the portal writes otherwise than the converter: forms of characters that readers know,
    /// names of places, quotation marks.
    private static final Map<String, String> OURS = ours();

    private static volatile Corrections corrections = Corrections.of(OURS);

    private Traditional() {}

    static String page(String html) {
        var page = new StringBuilder(html.length() + 256);
        var at = 0;
        while (at < html.length()) {
            var end = html.charAt(at) == '<' ? endOfTag(html, at) : endOfText(html, at);
            var part = html.substring(at, end);
            if (LEFT_ALONE.matcher(part).matches()) {
                end = endOfElement(html, at, end);
                page.append(html, at, end);
            } else {
                page.append(part.startsWith("<") ? tag(part) : text(part));
            }
            at = end;
        }
        return page.toString();
    }

    static String text(String simplified) {
        if (simplified.codePoints().noneMatch(Character::isIdeographic)) {
            return simplified;
        }
        var converted = ZhConverterUtil.toTraditional(simplified);
        return corrections.in(converted);
    }

    /// What the city's editors correct stands over what the portal brings.
    static void correct(Map<String, String> more) {
        var all = new HashMap<>(OURS);
        all.putAll(more);
        corrections = Corrections.of(all);
    }

    private static String tag(String tag) {
        return READ.matcher(tag).replaceAll(Traditional::attribute);
    }

    private static String attribute(MatchResult match) {
        return Matcher.quoteReplacement(text(match.group()));
    }

    private static int endOfText(String html, int at) {
        var tag = html.indexOf('<', at);
        return tag < 0 ? html.length() : tag;
    }

    private static int endOfTag(String html, int at) {
        var close = html.indexOf('>', at);
        return close < 0 ? html.length() : close + 1;
    }

    /// The end of the element that opens at `at`, whatever of its own kind stands within.
    private static int endOfElement(String html, int at, int inside) {
        var name = TAG_NAME.matcher(html);
        name.region(at, inside);
        var edge = name.find() ? edges(name.group()).matcher(html) : null;
        var depth = 1;
        for (var from = inside; edge != null && edge.find(from); from = edge.end()) {
            depth += edge.group().startsWith("</") ? -1 : 1;
            if (depth == 0) {
                return edge.end();
            }
        }
        return inside;
    }

    private static Pattern edges(String name) {
        return Pattern.compile("</?" + name + "\\b[^>]*>");
    }

    private static Map<String, String> ours() {
        try {
            return new ClassPathResource("modules/shell/traditional.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The longest first, so that a word stands over the characters in it.
    private record Corrections(Map<String, String> words, Pattern theirs) {

        static Corrections of(Map<String, String> words) {
            var theirs =
                    words.keySet().stream()
                            .sorted(Comparator.comparingInt(String::length).reversed())
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|"));
            return new Corrections(Map.copyOf(words), Pattern.compile(theirs));
        }

        String in(String converted) {
            return theirs.matcher(converted)
                    .replaceAll(it ->
                            Matcher.quoteReplacement(words.getOrDefault(it.group(), it.group())));
        }
    }
}
