package org.chengmen.disclosure.requests.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chengmen.kernel.Refused;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

class PdfRedactionTests {

    @Test
    void takesTheWordsOutOfTheFileItself() throws IOException {
        var redacted = redact(Passages.parse("13800001234\nunit price 88", null));
        assertThat(text(redacted))
                .contains("Contract of the station square", "Call", "second page")
                .doesNotContain("13800001234", "unit price 88");
        assertThat(uncompressed(redacted)).doesNotContain("13800001234", "Secret author");
    }

    @Test
    void leavesWholePagesOut() throws IOException {
        var redacted = redact(Passages.parse(null, "2"));
        assertThat(text(redacted)).contains("13800001234").doesNotContain("second page");
        try (var document = Loader.loadPDF(redacted)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void refusesWhatStandsNowhere() {
        assertThatThrownBy(() -> redact(Passages.parse("nobody wrote this", null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("passage-not-found");
        assertThatThrownBy(() -> redact(Passages.parse(null, "9")))
                .hasMessageContaining("pages-malformed");
    }

    @Test
    void readsPagesAsPeopleWriteThem() {
        assertThat(Passages.parse(null, "2，5-7").pages()).containsExactlyInAnyOrder(2, 5, 6, 7);
        assertThatThrownBy(() -> Passages.parse(null, "7-5")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Passages.parse(null, "abc")).isInstanceOf(Refused.class);
    }

    private static byte[] redact(Passages passages) throws IOException {
        return PdfRedaction.redacted(new ByteArrayInputStream(contract()), passages);
    }

    static byte[] contract() throws IOException {
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setAuthor("Secret author");
            page(
                    document,
                    "Contract of the station square",
                    "Call 13800001234, unit price 88 yuan");
            page(document, "The second page");
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void page(PDDocument document, String... lines) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            for (var line : lines) {
                content.showText(line);
                content.newLineAtOffset(0, -20);
            }
            content.endText();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// The drawing orders themselves, and all that lies beside them.
    private static String uncompressed(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var all = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
            for (var page : document.getPages()) {
                all.append(
                        new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1));
            }
            return all.toString();
        }
    }
}
