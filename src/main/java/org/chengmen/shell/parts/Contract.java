package org.chengmen.shell.parts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a component asks for, read from the head of its own template, so that the gallery never
/// says anything else than the compiler does.
public record Contract(String component, List<Parameter> parameters) {

    private static final Pattern PARAMETER =
            Pattern.compile("(?m)^@param (?<type>.+?) (?<name>\\w+)(?: = (?<value>.+))?$");

    /// `name` is the template's without underscore and ending; `source` is its text.
    public static Contract of(String name, String source) {
        var parameters =
                PARAMETER
                        .matcher(source)
                        .results()
                        .map(it ->
                                new Parameter(
                                        it.group("type"), it.group("name"), it.group("value")))
                        .toList();
        return new Contract(name, parameters);
    }

    /// The anchor in the gallery: `textInput` is found at `#text-input`.
    public String anchor() {
        return component.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /// One parameter; a default makes it one that may be left out.
    public record Parameter(String type, String name, @Nullable String value) {}
}
