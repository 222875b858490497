package org.chengmen.search.crawl.reading;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Bytes as text. What a page says of its charset is a hint: GB2312 mostly means GBK, and often the
/// declaration is missing or wrong, so the bytes have the last word.
public final class Decoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final Pattern DECLARED =
            Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([a-z0-9_:-]{2,40})");
    private static final Pattern XML =
            Pattern.compile("(?i)<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([a-z0-9_-]{2,40})");
    private static final int HEAD = 4096;

    private Decoding() {}

    public static String text(byte[] bytes, @Nullable String contentType) {
        var marked = marked(bytes);
        return marked != null ? marked : new String(bytes, charset(bytes, contentType));
    }

    /// A byte order mark leaves no doubt.
    private static @Nullable String marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        return null;
    }

    private static boolean starts(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (var at = 0; at < start.length; at++) {
            if ((bytes[at] & 0xff) != start[at]) {
                return false;
            }
        }
        return true;
    }

    private static Charset charset(byte[] bytes, @Nullable String contentType) {
        if (reads(bytes, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        var declared = declared(bytes, contentType);
        return declared.filter(it -> !it.equals(StandardCharsets.UTF_8)).orElse(guess(bytes));
    }

    private static Optional<Charset> declared(byte[] bytes, @Nullable String contentType) {
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return named(DECLARED, contentType == null ? "" : contentType)
                .or(() -> named(DECLARED, head))
                .or(() -> named(XML, head));
    }

    /// Latin is the name that servers give to what they know nothing about.
    private static Optional<Charset> named(Pattern pattern, String text) {
        var name = pattern.matcher(text);
        return name.find() ? known(name.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static Optional<Charset> known(String name) {
        return switch (name) {
            case "gb2312", "gbk", "gb_2312-80", "x-gbk", "cp936", "gb18030" -> Optional.of(GB18030);
            case "big5", "big5-hkscs", "x-x-big5", "cp950" -> Optional.of(BIG5);
            case "utf-8", "utf8" -> Optional.of(StandardCharsets.UTF_8);
            default -> Optional.empty();
        };
    }

    /// Text in the wrong Chinese charset is made of rare characters.
    private static Charset guess(byte[] bytes) {
        var asGb = Frequency.ofCommon(new String(bytes, GB18030));
        var asBig5 = Frequency.ofCommon(new String(bytes, BIG5));
        return asBig5 > asGb ? BIG5 : GB18030;
    }

    /// A page that was cut off or has a broken byte somewhere is still UTF-8.
    private static boolean reads(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return isNearlyUtf8(bytes);
        }
    }

    /// Of a Chinese page in another charset hardly a sequence is valid, of a damaged one nearly
    /// all.
    private static boolean isNearlyUtf8(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var broken = text.chars().filter(it -> it == 0xFFFD).count();
        var whole = text.chars().filter(it -> it > 0x7f && it != 0xFFFD).count();
        return whole > 8 * broken;
    }
}
