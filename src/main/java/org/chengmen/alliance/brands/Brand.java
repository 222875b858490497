package org.chengmen.alliance.brands;

import org.chengmen.kernel.Problem;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/// The look of a site: its colours and ornament. Brand and link carry text, so they must be
/// readable (WCAG 2.2, 1.4.3) on white and on the page's grey; the accent only decorates.
public record Brand(Colour brand, Colour accent, Colour link, Ornament ornament) {

    public static final Colour SURFACE = Colour.parse("#f7f6f3");
    public static final double LEAST_CONTRAST = 4.5;

    private static final Colour ACCENT = Colour.parse("#c8964a");
    private static final Colour LINK = Colour.parse("#1b4f8f");

    /// A brand from its one colour. Links take it over where it is cool enough not to look like a
    /// warning.
    public static Brand of(Colour brand) {
        var hue = brand.toOklch().hue();
        return new Brand(brand, ACCENT, hue > 150 && hue < 325 ? brand : LINK, Ornament.PLAIN);
    }

    public Brand with(Ornament other) {
        return new Brand(brand, accent, link, other);
    }

    public List<Problem> problems() {
        return Stream.of(readable("brand", brand), readable("link", link))
                .flatMap(List::stream)
                .toList();
    }

    /// A problem with the measured contrast, where a text in this colour could not be read.
    public static List<Problem> readable(String field, Colour colour) {
        var contrast = contrastOf(colour);
        return contrast.doubleValue() >= LEAST_CONTRAST
                ? List.of()
                : List.of(Problem.at(field, BrandRefusal.CONTRAST_TOO_LOW, contrast.toString()));
    }

    /// The worse of the two contrasts that a text in this colour has, rounded down so that it never
    /// claims more than there is.
    public static BigDecimal contrastOf(Colour colour) {
        var least = Math.min(colour.contrastWith(Colour.WHITE), colour.contrastWith(SURFACE));
        return BigDecimal.valueOf(least).setScale(2, RoundingMode.DOWN);
    }

    /// The brand darkened for hover and focus.
    public Colour dark() {
        var shade = brand.toOklch();
        return new Oklch(shade.lightness() * 0.78, shade.chroma() * 0.82, shade.hue()).toColour();
    }

    /// A breath of the brand for backgrounds, light enough for text in the brand.
    public Colour tint() {
        var shade = brand.toOklch();
        var chroma = Math.min(shade.chroma() * 0.1, 0.012);
        var tint = new Oklch(0.968, chroma, shade.hue());
        while (brand.contrastWith(tint.toColour()) < LEAST_CONTRAST && tint.lightness() < 1) {
            tint = tint.withLightness(Math.min(1, tint.lightness() + 0.004));
        }
        return tint.toColour();
    }

    public String stylesheet() {
        return stylesheet(":root");
    }

    /// The tokens for a part of a page, as where the desk shows a brand on trial.
    public String stylesheet(String selector) {
        return """
        @layer site {
          %s {
            --brand: %s;
            --on-brand: %s;
            --accent: %s;
            --link: %s;
            --brand-tint: %s;
            --brand-dark: %s;
        %s  }
        }
        """
                .formatted(
                        selector,
                        brand,
                        Colour.WHITE,
                        accent,
                        link,
                        tint(),
                        dark(),
                        ornament.tokens());
    }
}
