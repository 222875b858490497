package org.chengmen.search.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/// Writes text so that forms that people take for the same are the same: traditional and simplified
/// characters, full-width and half-width ones, capitals. Each character becomes one character, so a
/// place in the folded text is the same place in the text itself.
public final class Folding {

    /// Of several choices the first; none that takes more than one place.
    private static final Pattern ONE_FOR_ONE =
            Pattern.compile("[\\x{0}-\\x{FFFF}]\\t[\\x{0}-\\x{FFFF}](?: .*)?");

    private static final char[] SIMPLIFIED = simplified();

    private Folding() {}

    public static String fold(String text) {
        var characters = text.toCharArray();
        for (var at = 0; at < characters.length; at++) {
            characters[at] = fold(characters[at]);
        }
        return new String(characters);
    }

    private static char fold(char character) {
        if (character < 0x80) {
            return character >= 'A' && character <= 'Z' ? (char) (character + 32) : character;
        }
        var narrow = narrow(character);
        return narrow < 0x2E80 ? Character.toLowerCase(narrow) : SIMPLIFIED[narrow];
    }

    private static char narrow(char character) {
        if (character >= 0xFF01 && character <= 0xFF5E) {
            return (char) (character - 0xFEE0);
        }
        return character == 0x3000 || character == 0xA0 ? ' ' : character;
    }

    /// The converter's own list, read by itself: its program keeps thirty megabytes in memory.
    private static char[] simplified() {
        var table = new char[0x10000];
        for (var at = 0; at < table.length; at++) {
            table[at] = (char) at;
        }
        try (var list = new BufferedReader(new InputStreamReader(list(), StandardCharsets.UTF_8))) {
            list.lines()
                    .filter(line -> ONE_FOR_ONE.matcher(line).matches())
                    .forEach(line -> table[line.charAt(0)] = line.charAt(2));
            return table;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream list() {
        return Objects.requireNonNull(
                Folding.class.getResourceAsStream("/data/dictionary/TSCharacters.txt"));
    }
}
