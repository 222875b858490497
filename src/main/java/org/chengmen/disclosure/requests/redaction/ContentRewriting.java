package org.chengmen.disclosure.requests.redaction;

import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Writes one stream of drawing orders anew without the glyphs of the passages: they are taken out
/// of the orders themselves, and only the room that they took stays.
final class ContentRewriting {

    private final PDResources resources;
    private final List<String> words;
    private final GlyphRun<Glyph> run = new GlyphRun<>();
    private final Deque<Fonts> saved = new ArrayDeque<>();
    private final List<Show> shows = new ArrayList<>();
    private Fonts font = new Fonts(null);

    ContentRewriting(PDResources resources, List<String> words) {
        this.resources = resources;
        this.words = words;
    }

    void write(PDContentStream stream, OutputStream target) throws IOException {
        var tokens = new PDFStreamParser(stream).parse();
        read(tokens);
        var gone = gone();
        var writer = new ContentStreamWriter(target);
        writer.writeTokens(rewritten(tokens, gone));
    }

    private Set<Glyph> gone() {
        Set<Glyph> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        words.forEach(it -> gone.addAll(run.of(it)));
        return gone;
    }

    private void read(List<Object> tokens) throws IOException {
        var operands = new ArrayList<COSBase>();
        for (var token : tokens) {
            if (token instanceof Operator operator) {
                read(operator.getName(), operands);
                operands.clear();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
            }
        }
    }

    private void read(String operator, List<COSBase> operands) throws IOException {
        switch (operator) {
            case OperatorName.SAVE -> saved.push(font);
            case OperatorName.RESTORE -> font = saved.isEmpty() ? font : saved.pop();
            case OperatorName.SET_FONT_AND_SIZE -> font = new Fonts(named(operands));
            case OperatorName.SHOW_TEXT,
                    OperatorName.SHOW_TEXT_ADJUSTED,
                    OperatorName.SHOW_TEXT_LINE,
                    OperatorName.SHOW_TEXT_LINE_AND_SPACE ->
                    shows.add(new Show(glyphs(operands)));
            default -> {
                // draws no text
            }
        }
    }

    private @Nullable PDFont named(List<COSBase> operands) throws IOException {
        return !operands.isEmpty() && operands.getFirst() instanceof COSName name
                ? resources.getFont(name)
                : null;
    }

    private List<Object> glyphs(List<COSBase> operands) throws IOException {
        var last = operands.isEmpty() ? null : operands.getLast();
        var parts = new ArrayList<Object>();
        if (last instanceof COSArray array) {
            for (var part : array) {
                add(part, parts);
            }
        } else {
            add(last, parts);
        }
        return parts;
    }

    private void add(@Nullable COSBase part, List<Object> parts) throws IOException {
        if (part instanceof COSString string) {
            for (var glyph : Glyph.of(string, font.font())) {
                run.add(glyph, glyph.unicode());
                parts.add(glyph);
            }
        } else if (part instanceof COSNumber) {
            parts.add(part);
        }
    }

    private List<Object> rewritten(List<Object> tokens, Set<Glyph> gone) {
        var written = new ArrayList<Object>();
        var operands = new ArrayList<>();
        var next = shows.iterator();
        for (var token : tokens) {
            if (token instanceof Operator operator) {
                switch (operator.getName()) {
                    case OperatorName.SHOW_TEXT,
                            OperatorName.SHOW_TEXT_ADJUSTED,
                            OperatorName.SHOW_TEXT_LINE,
                            OperatorName.SHOW_TEXT_LINE_AND_SPACE ->
                            show(operator, operands, next.next(), gone, written);
                    case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> {
                        // its properties may say the text once more (ActualText)
                        written.add(operands.getFirst());
                        written.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
                    }
                    default -> {
                        written.addAll(operands);
                        written.add(operator);
                    }
                }
                operands.clear();
            } else {
                operands.add(token);
            }
        }
        return written;
    }

    private static void show(
            Operator operator,
            List<Object> operands,
            Show show,
            Set<Glyph> gone,
            List<Object> written) {
        if (show.isWhole(gone)) {
            written.addAll(operands);
            written.add(operator);
            return;
        }
        if (operator.getName().equals(OperatorName.SHOW_TEXT_LINE_AND_SPACE)) {
            written.add(operands.get(0));
            written.add(Operator.getOperator(OperatorName.SET_WORD_SPACING));
            written.add(operands.get(1));
            written.add(Operator.getOperator(OperatorName.SET_CHAR_SPACING));
        }
        if (!operator.getName().equals(OperatorName.SHOW_TEXT)
                && !operator.getName().equals(OperatorName.SHOW_TEXT_ADJUSTED)) {
            written.add(Operator.getOperator(OperatorName.NEXT_LINE));
        }
        written.add(show.without(gone));
        written.add(Operator.getOperator(OperatorName.SHOW_TEXT_ADJUSTED));
    }

    /// The font in force, which a graphics state may save and restore.
    private record Fonts(@Nullable PDFont font) {}
}
