package org.chengmen.publishing.content;

/// White space between two words, until it is known what follows. Word breaks its lines in the
/// middle of Chinese sentences; such a break is no space.
enum Gap {
    NONE,
    LINE,
    SPACE;

    Gap and(int character) {
        var next = character == '\n' || character == '\r' ? LINE : SPACE;
        return next.ordinal() > ordinal() ? next : this;
    }

    String between(int before, int after) {
        return switch (this) {
            case NONE -> "";
            case LINE -> isWide(before) && isWide(after) ? "" : " ";
            case SPACE -> " ";
        };
    }

    /// The wide space at the beginning of a Chinese paragraph is an indentation, and so a matter of
    /// the style sheet; within a name (张　三) it is a character.
    static boolean isBlank(int character) {
        return character == '\u00a0'
                || (Character.isWhitespace(character) && character != '\u3000');
    }

    private static boolean isWide(int character) {
        return character >= 0x2E80
                || character == '\u201c'
                || character == '\u201d'
                || character == '\u2014';
    }
}
