package org.chengmen.search.analysis;

/// Numbers that people type, such as 武政规〔2025〕3号 or K28044908/2026-12878, as one term: brackets of
/// any kind, spaces and strokes do not count.
public final class Codes {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;

    private Codes() {}

    public static String normal(String typed) {
        var code = new StringBuilder(typed.length());
        Folding.fold(typed)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(it -> code.append((char) it));
        return code.toString();
    }

    /// Whether it may be such a number at all.
    public static boolean maybe(String normal) {
        return normal.length() >= SHORTEST
                && normal.length() <= LONGEST
                && normal.chars().anyMatch(Character::isDigit);
    }
}
