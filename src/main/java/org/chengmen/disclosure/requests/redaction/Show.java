package org.chengmen.disclosure.requests.redaction;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSString;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;

/// One order to show text: its glyphs, with the adjustments between them.
record Show(List<Object> parts) {

    boolean isWhole(Set<Glyph> gone) {
        return parts.stream().noneMatch(it -> it instanceof Glyph glyph && gone.contains(glyph));
    }

    /// The same order without those glyphs; what comes after them stays in its place.
    COSArray without(Set<Glyph> gone) {
        var array = new COSArray();
        var kept = new ByteArrayOutputStream();
        for (var part : parts) {
            if (part instanceof Glyph glyph && !gone.contains(glyph)) {
                kept.writeBytes(glyph.code());
                continue;
            }
            flush(kept, array);
            array.add(part instanceof Glyph glyph ? new COSFloat(-glyph.width()) : (COSBase) part);
        }
        flush(kept, array);
        return array;
    }

    private static void flush(ByteArrayOutputStream kept, COSArray array) {
        if (kept.size() > 0) {
            array.add(new COSString(kept.toByteArray()));
            kept.reset();
        }
    }
}
