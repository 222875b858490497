package org.chengmen.portal.mourning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Text that is legible in colour stays so when the page turns grey (WCAG 2.2, 1.4.3): the filter
/// keeps the lightness of each colour.
class MourningContrastTests {

    private static final Path STYLES = Path.of("src/main/resources/modules/shell/static");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "text, paper",
        "muted, paper",
        "muted, surface",
        "brand, paper",
        "on-brand, brand",
        "on-brand, brand-dark",
        "link, paper",
        "link, surface",
        "info, info-tint",
        "success, success-tint",
        "warning, warning-tint",
        "danger, danger-tint",
        "text, foot"
    })
    void keepsTextLegibleInGrey(String text, String ground) throws IOException {
        var light = colours("tokens.css", ":root {");
        assertThat(contrast(light, text, ground)).isGreaterThanOrEqualTo(4.5);
        var dark = new HashMap<>(light);
        dark.putAll(colours("user.css", "[data-theme=\"dark\"] {"));
        if (!text.contains("brand")) {
            assertThat(contrast(dark, text, ground)).isGreaterThanOrEqualTo(4.5);
        }
    }

    private static Map<String, Integer> colours(String file, String opening) throws IOException {
        var sheet = Files.readString(STYLES.resolve(file));
        var from = sheet.indexOf(opening);
        var matcher = COLOUR.matcher(sheet.substring(from, sheet.indexOf('}', from)));
        var colours = new HashMap<String, Integer>();
        while (matcher.find()) {
            colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
        return colours;
    }

    /// What `grayscale(1)` makes of a colour (Filter Effects 1).
    private static double grey(int rgb) {
        return (0.2126 * (rgb >> 16) + 0.7152 * (rgb >> 8 & 255) + 0.0722 * (rgb & 255)) / 255;
    }

    private static double contrast(Map<String, Integer> colours, String text, String ground) {
        return contrast(
                grey(Objects.requireNonNull(colours.get(text))),
                grey(Objects.requireNonNull(colours.get(ground))));
    }

    private static double contrast(double one, double other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(double grey) {
        return grey <= 0.04045 ? grey / 12.92 : Math.pow((grey + 0.055) / 1.055, 2.4);
    }
}
