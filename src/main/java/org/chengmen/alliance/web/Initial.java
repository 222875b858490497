package org.chengmen.alliance.web;

import org.chengmen.kernel.LocalizedText;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The letter under which a name is found: of its sound (拼音首字母) in Chinese, of its first word in
/// English. The city and the party, with which most names begin, do not count.
final class Initial {

    static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static final String NONE = "";
    private static final Pattern ZH_BEGINNING =
            Pattern.compile("^(?:中国共产党|中共)?(?:\\p{IsHan}{2,3}?市委(?!员会)|\\p{IsHan}{2,3}?市)?(?=.)");
    private static final Pattern EN_BEGINNING =
            Pattern.compile(
                    "^(?:The |CPC |Wuhan |Municipal |Office of the )*", Pattern.CASE_INSENSITIVE);

    /// The common characters of GB 2312 stand in the order of their sound; here begins each letter.
    private static final String FIRST_OF_LETTERS = "阿芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝";

    private static final String LETTERS_OF_SOUNDS = "ABCDEFGHJKLMNOPQRSTWXYZ";
    private static final int END_OF_SOUNDS = 0xD7F9;
    private static final Charset GB = Charset.forName("GBK");
    private static final Map<Integer, String> OTHERS = others();

    private Initial() {}

    static String of(LocalizedText name, Locale locale) {
        return locale.getLanguage().equals("en") && name.en() != null
                ? first(EN_BEGINNING.matcher(name.en()).replaceFirst(""))
                : first(ZH_BEGINNING.matcher(name.zh()).replaceFirst(""));
    }

    private static String first(String name) {
        var point = name.isEmpty() ? 0 : Character.toUpperCase(name.codePointAt(0));
        return point < 128 && LETTERS.indexOf(point) >= 0
                ? Character.toString(point)
                : OTHERS.getOrDefault(point, byOrder(point));
    }

    private static String byOrder(int point) {
        var code = code(point);
        var letter = NONE;
        for (var at = 0; at < FIRST_OF_LETTERS.length() && code < END_OF_SOUNDS; at++) {
            if (code(FIRST_OF_LETTERS.charAt(at)) <= code) {
                letter = LETTERS_OF_SOUNDS.substring(at, at + 1);
            }
        }
        return letter;
    }

    private static int code(int point) {
        var bytes = Character.toString(point).getBytes(GB);
        return bytes.length == 2 ? ((bytes[0] & 255) << 8) | (bytes[1] & 255) : 0;
    }

    /// Characters of names that stand elsewhere, or sound otherwise in names.
    private static Map<Integer, String> others() {
        try {
            return new ClassPathResource("modules/alliance/initials.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toMap(it -> it[0].codePointAt(0), it -> it[1]));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
