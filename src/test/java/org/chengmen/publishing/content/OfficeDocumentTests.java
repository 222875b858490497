package org.chengmen.publishing.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.chengmen.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

class OfficeDocumentTests {

    private static final String ADDRESS = "/files/0198a6c2-7b1e-7c3a-9f00-1234567890ab/a.png";

    private static byte[] word() throws IOException, InvalidFormatException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            style(document, "Title");
            style(document, "heading 1");
            styled(document, "Title", "关于防汛的通知");
            styled(document, "heading 1", "一、总体要求");
            document.createParagraph().createRun().setText("各区要落实责任。");
            var bold = document.createParagraph().createRun();
            bold.setBold(true);
            bold.setText("务必到岗");
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("区");
            table.getRow(1).getCell(1).setText("52");
            document.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png()),
                            PictureType.PNG,
                            "a.png",
                            Units.toEMU(20),
                            Units.toEMU(20));
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void style(XWPFDocument document, String name) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(name.replace(" ", ""));
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    private static void styled(XWPFDocument document, String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style.replace(" ", ""));
        paragraph.createRun().setText(text);
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static WordDocument read(byte[] bytes) throws IOException {
        return WordDocuments.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void readsWhatAWordDocumentSays() throws Exception {
        var document = read(word());
        assertThat(document.title()).isEqualTo("关于防汛的通知");
        assertThat(document.pictures()).hasSize(1);
        assertThat(document.pictures().getFirst().bytes()).isEqualTo(png());
        var clean = ContentCleaner.clean(document.withPictures(it -> ADDRESS), ContentRules.all());
        assertThat(clean.html())
                .startsWith("<h2>一、总体要求</h2><p>各区要落实责任。</p><p><strong>务必到岗</strong></p><table>")
                .contains("<figure><img src=\"" + ADDRESS + "\"");
        assertThat(document.withPictures(it -> null)).doesNotContain("img");
    }

    /// A picture that lies elsewhere would be fetched, or read from the server's own disk.
    @Test
    void letsPicturesThatLieElsewhereGo() throws Exception {
        var hostile = rewritten(word(), "word/document.xml", "r:embed=", "r:link=");
        hostile =
                rewritten(
                        hostile,
                        "word/_rels/document.xml.rels",
                        "Target=\"media/image1.png\"",
                        "Target=\"file:///etc/hostname\" TargetMode=\"External\"");
        var document = read(hostile);
        assertThat(document.pictures()).isEmpty();
        assertThat(document.html()).contains("各区要落实责任");
    }

    @Test
    void resolvesNoEntities() throws Exception {
        var hostile =
                rewritten(
                        word(),
                        "word/document.xml",
                        "<w:document ",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document ");
        hostile = rewritten(hostile, "word/document.xml", "各区要", "&e;各区要");
        var sent = hostile;
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> read(sent));
    }

    @Test
    void refusesWhatInflatesTooMuchAndWhatIsNoDocument() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry("word/media/image1.png"));
            for (var megabyte = 0; megabyte < 130; megabyte++) {
                archive.write(new byte[1024 * 1024]);
            }
        }
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> read(bytes.toByteArray()))
                .satisfies(it ->
                        assertThat(it.problems().getFirst().code())
                                .isEqualTo(ContentRefusal.FILE_INFLATES_TOO_MUCH));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> read("no archive".getBytes(StandardCharsets.UTF_8)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Spreadsheets.read(new ByteArrayInputStream(word())));
    }

    @Test
    void readsASheetAsATable() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("雨量");
            sheet.createRow(0).createCell(0).setCellValue("各区雨量");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            var head = sheet.createRow(1);
            head.createCell(0).setCellValue("区");
            head.createCell(1).setCellValue("毫米");
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("江岸<区>");
            row.createCell(1).setCellValue(52.1);
            book.write(bytes);
        }
        var html = Spreadsheets.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(ContentCleaner.clean(html, ContentRules.all()).html())
                .isEqualTo(
                        "<table><caption>各区雨量</caption><tbody><tr><th scope=\"col\">区</th><th scope=\"col\">毫米</th></tr><tr><td>江岸&lt;区&gt;</td><td>52.1</td></tr></tbody></table>");
    }

    private static byte[] rewritten(byte[] archive, String part, String what, String with)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(archive));
                var to = new ZipOutputStream(bytes)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var content = from.readAllBytes();
                var text = new String(content, StandardCharsets.UTF_8);
                to.write(
                        entry.getName().equals(part)
                                ? text.replace(what, with).getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return bytes.toByteArray();
    }
}
