package org.chengmen.disclosure.requests.redaction;

import java.util.ArrayList;
import java.util.List;

/// Glyphs in the order in which they are drawn, to be searched as one text.
final class GlyphRun<G> {

    private final StringBuilder text = new StringBuilder();
    private final List<G> owners = new ArrayList<>();

    void add(G glyph, String unicode) {
        var plain = Plain.of(unicode);
        text.append(plain);
        for (var i = 0; i < plain.length(); i++) {
            owners.add(glyph);
        }
    }

    /// The glyphs of every place where the words stand.
    List<G> of(String words) {
        var found = new ArrayList<G>();
        for (var at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            found.addAll(owners.subList(at, at + words.length()));
        }
        return found;
    }
}
