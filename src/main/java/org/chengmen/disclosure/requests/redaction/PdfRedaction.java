package org.chengmen.disclosure.requests.redaction;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// Makes a new PDF out of the pages of another, without the passages that must not go out: they are
/// not covered but gone, and so is everything beside the pages (properties, comments, attached
/// files, tags). What is written inside a picture it does not see; such pages are left out whole.
public final class PdfRedaction {

    private static final int MOST_DEPTH = 8;
    private static final List<COSName> OF_FORM =
            List.of(COSName.TYPE, COSName.SUBTYPE, COSName.BBOX, COSName.MATRIX, COSName.GROUP);
    private static final List<COSName> DRAWN =
            List.of(
                    COSName.FONT,
                    COSName.EXT_G_STATE,
                    COSName.COLORSPACE,
                    COSName.PATTERN,
                    COSName.SHADING);

    private final PDDocument source;
    private final PDDocument target;
    private final Passages passages;

    private PdfRedaction(PDDocument source, PDDocument target, Passages passages) {
        this.source = source;
        this.target = target;
        this.passages = passages;
    }

    public static byte[] redacted(InputStream content, Passages passages) throws IOException {
        try (var buffer = new RandomAccessReadBuffer(content);
                var source = Loader.loadPDF(buffer, IOUtils.createTempFileOnlyStreamCache());
                var target = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            checkFound(source, passages);
            new PdfRedaction(source, target, passages).copy();
            var bytes = new ByteArrayOutputStream();
            target.save(bytes);
            return proved(bytes.toByteArray(), passages);
        }
    }

    /// A passage that is nowhere was mistyped, or stands in a picture.
    private static void checkFound(PDDocument source, Passages passages) throws IOException {
        var text = Plain.of(new PDFTextStripper().getText(source));
        var missing = passages.words().stream().filter(it -> !text.contains(it)).toList();
        if (!missing.isEmpty()) {
            throw refused("passages", RequestRefusal.PASSAGE_NOT_FOUND, missing.getFirst());
        }
        var pages = source.getNumberOfPages();
        if (passages.pages().stream().anyMatch(it -> it > pages)) {
            throw refused("withoutPages", RequestRefusal.PAGES_MALFORMED, pages);
        }
    }

    /// Read once more as anybody would: what is still there must not go out.
    private static byte[] proved(byte[] bytes, Passages passages) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            for (var sorted : new boolean[] {false, true}) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(sorted);
                var text = Plain.of(stripper.getText(document));
                if (passages.words().stream().anyMatch(text::contains)) {
                    throw refused("passages", RequestRefusal.REDACTION_INCOMPLETE);
                }
            }
        }
        return bytes;
    }

    private static Refused refused(String field, RequestRefusal code, Object... values) {
        return new Refused(List.of(Problem.at(field, code, values)));
    }

    private void copy() throws IOException {
        for (var number = 1; number <= source.getNumberOfPages(); number++) {
            var page = source.getPage(number - 1);
            if (passages.pages().contains(number)) {
                leaveOut(page);
            } else {
                copy(page, number);
            }
        }
    }

    private PDPage added(PDPage page) {
        var copy = new PDPage(page.getMediaBox());
        copy.setCropBox(page.getCropBox());
        copy.setRotation(page.getRotation());
        target.addPage(copy);
        return copy;
    }

    private void leaveOut(PDPage page) throws IOException {
        var box = page.getCropBox();
        var margin = box.getWidth() / 10;
        var bar =
                new PDRectangle(
                        box.getLowerLeftX() + margin,
                        box.getLowerLeftY() + margin,
                        box.getWidth() - 2 * margin,
                        box.getHeight() - 2 * margin);
        draw(added(page), List.of(bar));
    }

    private void copy(PDPage page, int number) throws IOException {
        var copy = added(page);
        var resources = page.getResources() == null ? new PDResources() : page.getResources();
        copy.setResources(copied(resources, 0));
        var content = new PDStream(target);
        try (var output = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentRewriting(resources, passages.words()).write(page, output);
        }
        copy.setContents(content);
        draw(copy, Bars.on(source, number, passages.words()));
    }

    private PDResources copied(PDResources resources, int depth) throws IOException {
        var copy = new COSDictionary();
        DRAWN.forEach(it -> copyItem(resources.getCOSObject(), copy, it));
        var objects = new COSDictionary();
        for (var name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                objects.setItem(name, copied(form, resources, depth));
            } else {
                copyItem(resources.getCOSObject().getCOSDictionary(COSName.XOBJECT), objects, name);
            }
        }
        copy.setItem(COSName.XOBJECT, objects);
        return new PDResources(copy);
    }

    private COSStream copied(PDFormXObject form, PDResources outer, int depth) throws IOException {
        if (depth > MOST_DEPTH) {
            throw refused("passages", RequestRefusal.REDACTION_INCOMPLETE);
        }
        var stream = target.getDocument().createCOSStream();
        OF_FORM.forEach(it -> copyItem(form.getCOSObject(), stream, it));
        var resources = form.getResources() == null ? outer : form.getResources();
        stream.setItem(COSName.RESOURCES, copied(resources, depth + 1));
        try (var output = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentRewriting(resources, passages.words()).write(form, output);
        }
        return stream;
    }

    private static void copyItem(COSDictionary from, COSDictionary to, COSName name) {
        var item = from.getDictionaryObject(name);
        if (item != null) {
            to.setItem(name, item);
        }
    }

    private void draw(PDPage page, List<PDRectangle> bars) throws IOException {
        if (bars.isEmpty()) {
            return;
        }
        try (var drawing = new PDPageContentStream(target, page, AppendMode.APPEND, true, true)) {
            drawing.setNonStrokingColor(0f);
            for (var bar : bars) {
                drawing.addRect(
                        bar.getLowerLeftX(), bar.getLowerLeftY(), bar.getWidth(), bar.getHeight());
                drawing.fill();
            }
        }
    }
}
