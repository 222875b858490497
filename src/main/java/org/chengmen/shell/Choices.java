package org.chengmen.shell;

import java.util.List;
import java.util.Locale;

/// What a visitor chose for the look of every page, kept in a functional cookie. Only listed values
/// exist, so that the page cache keeps a bounded number of variants.
public record Choices(String lang, String theme, String text, String density, boolean care) {

    public static final String COOKIE = "choices";
    public static final List<String> LANGUAGES = List.of("zh", "en", "zh-Hant");
    public static final List<String> THEMES = List.of("site", "blue", "green", "contrast", "dark");
    public static final List<String> TEXT_SIZES = List.of("100", "125", "150");
    public static final List<String> DENSITIES = List.of("comfortable", "compact");
    public static final Choices NONE = new Choices("zh", "site", "100", "comfortable", false);

    public Choices {
        lang = listed(lang, LANGUAGES);
        theme = listed(theme, THEMES);
        text = listed(text, TEXT_SIZES);
        density = listed(density, DENSITIES);
    }

    private static String listed(String value, List<String> allowed) {
        return allowed.contains(value) ? value : allowed.getFirst();
    }

    /// Reads `lang.theme.text.density.care`; whatever is not listed becomes the default.
    public static Choices parse(String cookie) {
        var parts = cookie.split("\\.", 6);
        return parts.length == 5
                ? new Choices(parts[0], parts[1], parts[2], parts[3], parts[4].equals("1"))
                : NONE;
    }

    public String cookieValue() {
        return String.join(".", lang, theme, text, density, care ? "1" : "0");
    }

    public Choices with(String name, String value) {
        return switch (name) {
            case "lang" -> new Choices(value, theme, text, density, care);
            case "theme" -> new Choices(lang, value, text, density, care);
            case "text" -> new Choices(lang, theme, value, density, care);
            case "density" -> new Choices(lang, theme, text, value, care);
            case "care" -> new Choices(lang, theme, text, density, value.equals("1"));
            case "reset" -> new Choices(lang, "site", "100", "comfortable", false);
            default -> this;
        };
    }

    /// The same choices on a site that speaks these languages only; it always speaks Chinese.
    public Choices within(List<String> languages) {
        return languages.contains(lang) ? this : with("lang", LANGUAGES.getFirst());
    }

    public Locale locale() {
        return lang.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /// The value of the page's `lang` attribute.
    public String htmlLang() {
        return switch (lang) {
            case "en" -> "en";
            case "zh-Hant" -> "zh-Hant";
            default -> "zh-CN";
        };
    }
}
