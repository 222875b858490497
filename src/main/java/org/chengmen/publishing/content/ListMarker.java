package org.chengmen.publishing.content;

import org.jsoup.nodes.Element;

import java.util.regex.Pattern;

/// What Word typed before an item of a list: a bullet, a number that a browser can count, or a
/// number that must be kept as text. A Chinese numeral or a number in brackets (一、, （二）, 第三条) is
/// cited by others, so it is never left to a browser's counting.
record ListMarker(Kind kind, int start, String text) {

    enum Kind {
        BULLET,
        NUMBER,
        LETTER,
        ROMAN,
        KEPT
    }

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})[.．、)）]?");
    private static final Pattern LETTER = Pattern.compile("([a-zA-Z])[.．、)）]");
    private static final Pattern ROMAN = Pattern.compile("(?i)([ivx]{1,5}|[ⅰ-ⅻⅠ-Ⅻ])[.．、)）]");
    private static final Pattern BULLET = Pattern.compile("[^\\p{L}\\p{N}]{1,2}|[lnuvqüØo§w]");

    /// `level` tells a roman one from a letter: Word counts 1, a, i.
    static ListMarker of(String typed, int level) {
        var text = typed.replace('\u00a0', ' ').strip();
        if (text.isEmpty() || BULLET.matcher(text).matches()) {
            return new ListMarker(Kind.BULLET, 1, "");
        }
        var number = NUMBER.matcher(text);
        if (number.matches()) {
            return new ListMarker(Kind.NUMBER, Integer.parseInt(number.group(1)), "");
        }
        if (ROMAN.matcher(text).matches()
                && (level % 3 == 0 || text.length() > 2 || text.charAt(0) > 0x7f)) {
            return new ListMarker(Kind.ROMAN, 1, "");
        }
        if (LETTER.matcher(text).matches()) {
            return new ListMarker(Kind.LETTER, 1, "");
        }
        return new ListMarker(Kind.KEPT, 1, text);
    }

    /// The list that an item with this marker begins.
    Element list() {
        var list = new Element(kind == Kind.BULLET ? "ul" : "ol");
        switch (kind) {
            case LETTER -> list.attr("type", "a");
            case ROMAN -> list.attr("type", "i");
            case NUMBER -> begin(list);
            default -> {}
        }
        return list;
    }

    private void begin(Element list) {
        if (start != 1) {
            list.attr("start", Integer.toString(start));
        }
    }
}
