package org.chengmen.publishing.demonstration;

import org.chengmen.publishing.demonstration.drawing.Scene;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Puts the pictures that a text names by their keys into it.
final class Pictures {

    private static final Pattern NAMED = Pattern.compile("<img src=\"picture:([a-z-]+)\">");

    private final Map<Scene, String> addresses;

    Pictures(Map<Scene, String> addresses) {
        this.addresses = addresses;
    }

    String shownIn(String body, Locale language) {
        return NAMED.matcher(body).replaceAll(name -> tag(name, language));
    }

    private String tag(MatchResult name, Locale language) {
        var scene = scene(name.group(1));
        return "<img src=\"%s\" alt=\"%s\" width=\"1200\" height=\"675\">"
                .formatted(address(scene), scene.alt().in(language));
    }

    /// What a list shows beside the title, for types that have such a field.
    Map<String, String> fields(@Nullable String key, Locale language) {
        if (key == null) {
            return Map.of();
        }
        var scene = scene(key);
        var fields = new TreeMap<String, String>();
        fields.put("picture", address(scene));
        fields.put("pictureAlt", scene.alt().in(language));
        return fields;
    }

    private String address(Scene scene) {
        return Objects.requireNonNull(addresses.get(scene));
    }

    private static Scene scene(String key) {
        return Scene.find(key)
                .orElseThrow(() -> new IllegalStateException("No picture is called " + key));
    }
}
