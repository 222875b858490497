package org.chengmen.alliance.brands;

import org.chengmen.kernel.Refused;

import java.util.Locale;

/// An sRGB colour that knows how well it can be read on another (WCAG 2.2, 1.4.3).
public record Colour(int red, int green, int blue) {

    public static final Colour WHITE = new Colour(255, 255, 255);

    public static Colour parse(String typed) {
        var hex = typed.strip().toLowerCase(Locale.ROOT);
        if (!hex.matches("#[0-9a-f]{6}")) {
            throw Refused.because(BrandRefusal.COLOUR_MALFORMED);
        }
        var value = Integer.parseInt(hex, 1, 7, 16);
        return new Colour(value >> 16, value >> 8 & 255, value & 255);
    }

    /// Relative luminance: 0 for black, 1 for white.
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /// From 1 (the same) to 21 (black and white).
    public double contrastWith(Colour other) {
        var mine = luminance() + 0.05;
        var theirs = other.luminance() + 0.05;
        return Math.max(mine, theirs) / Math.min(mine, theirs);
    }

    public Oklch toOklch() {
        return Oklch.of(linear(red), linear(green), linear(blue));
    }

    private static double linear(int channel) {
        var part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /// `#rrggbb` in small letters.
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
