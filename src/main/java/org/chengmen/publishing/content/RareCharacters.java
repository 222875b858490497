package org.chengmen.publishing.content;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Stands in for characters that Java keeps as two halves (𠮷, emoji) with single ones of the
/// private area, so that no comparison separates the halves.
final class RareCharacters {

    private static final char FIRST = '\uE000';
    private static final int MOST = 6000;

    private final Map<Integer, Character> places = new HashMap<>();
    private final List<Integer> characters = new ArrayList<>();

    String shortened(String text) {
        var shortened = new StringBuilder(text.length());
        text.codePoints().forEach(it -> append(shortened, it));
        return shortened.toString();
    }

    private void append(StringBuilder text, int character) {
        var standIn =
                Character.isBmpCodePoint(character) && !isPrivate((char) character)
                        ? null
                        : place(character);
        if (standIn == null) {
            text.appendCodePoint(character);
        } else {
            text.append(standIn.charValue());
        }
    }

    private @Nullable Character place(int character) {
        var known = places.get(character);
        if (known != null || characters.size() >= MOST) {
            return known;
        }
        var place = (char) (FIRST + characters.size());
        places.put(character, place);
        characters.add(character);
        return place;
    }

    String whole(String shortened) {
        var whole = new StringBuilder(shortened.length());
        shortened
                .chars()
                .forEach(it ->
                        whole.appendCodePoint(
                                isPlace((char) it) ? characters.get(it - FIRST) : it));
        return whole.toString();
    }

    private boolean isPlace(char character) {
        return character >= FIRST && character < FIRST + characters.size();
    }

    private static boolean isPrivate(char character) {
        return character >= FIRST && character <= '\uF8FF';
    }
}
