package org.chengmen.disclosure.requests.redaction;

import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One glyph of a shown string: its code, what it says, and how wide it is. Each is itself alone,
/// however often the same glyph is drawn.
final class Glyph {

    private final byte[] code;
    private final String unicode;
    private final float width;

    private Glyph(byte[] code, String unicode, float width) {
        this.code = code;
        this.unicode = unicode;
        this.width = width;
    }

    static List<Glyph> of(COSString string, @Nullable PDFont font) throws IOException {
        var bytes = string.getBytes();
        if (font == null) {
            return List.of(new Glyph(bytes, "", 0));
        }
        var glyphs = new ArrayList<Glyph>();
        var input = new ByteArrayInputStream(bytes);
        while (input.available() > 0) {
            var from = bytes.length - input.available();
            var code = font.readCode(input);
            var until = bytes.length - input.available();
            var unicode = font.toUnicode(code);
            glyphs.add(
                    new Glyph(
                            Arrays.copyOfRange(bytes, from, until),
                            unicode == null ? "" : unicode,
                            font.getWidth(code)));
        }
        return glyphs;
    }

    byte[] code() {
        return code;
    }

    String unicode() {
        return unicode;
    }

    float width() {
        return width;
    }
}
