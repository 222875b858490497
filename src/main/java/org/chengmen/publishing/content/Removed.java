package org.chengmen.publishing.content;

/// Something that was cleaned away and that its writer should know of, and how often.
public record Removed(What what, int count) {

    public String key() {
        return "publishing.content.removed."
                + what.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// Fonts, colours and sizes are not told: nobody misses them.
    public enum What {
        SCRIPT,
        EMBEDDED,
        LINK,
        PICTURE,
        FORMAT,
        HIDDEN_TEXT,
        HIDDEN_CHARACTERS
    }
}
