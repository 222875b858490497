package org.chengmen.publishing.content;

/// Characters that nobody sees and that turn text around, hide words from a search or break
/// machines (Unicode TR 36): controls, bidirectional controls, zero-width characters, tags, half
/// characters.
public final class HiddenCharacters {

    private HiddenCharacters() {}

    static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t' && character != '\r';
            case Character.FORMAT, Character.SURROGATE -> true;
            default -> isNoCharacter(character) || isHangulFiller(character);
        };
    }

    private static boolean isNoCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    private static boolean isHangulFiller(int character) {
        return character == 0x115F || character == 0x1160 || character == 0x3164;
    }

    public static String without(String text) {
        return text.codePoints().noneMatch(HiddenCharacters::isHidden) ? text : visible(text);
    }

    static int count(String text) {
        return (int) text.codePoints().filter(HiddenCharacters::isHidden).count();
    }

    private static String visible(String text) {
        return text.codePoints()
                .filter(it -> !isHidden(it))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
