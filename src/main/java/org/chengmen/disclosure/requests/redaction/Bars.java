package org.chengmen.disclosure.requests.redaction;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.util.List;

/// Where on a page passages stand, so that black bars can say that something stood there.
final class Bars extends PDFTextStripper {

    private final GlyphRun<TextPosition> run = new GlyphRun<>();

    private Bars() {}

    static List<PDRectangle> on(PDDocument document, int page, List<String> words)
            throws IOException {
        var bars = new Bars();
        bars.setStartPage(page);
        bars.setEndPage(page);
        bars.getText(document);
        return words.stream().flatMap(it -> bars.run.of(it).stream()).map(Bars::bar).toList();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        run.add(text, text.getUnicode());
    }

    private static PDRectangle bar(TextPosition text) {
        var matrix = text.getTextMatrix();
        var height = text.getFontSizeInPt();
        return new PDRectangle(
                matrix.getTranslateX(),
                matrix.getTranslateY() - height * 0.2f,
                text.getWidthDirAdj(),
                height * 1.1f);
    }
}
