package org.chengmen.publishing.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.chengmen.files.WordsHere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class PersonalNumberCheckTests {

    private final Check check = new PersonalNumberCheck(new AttachmentText(new WordsHere()));

    private List<Finding> found(String html, AttachedFile... files) {
        return check.examine(Drafts.saying(html, files), Drafts.CONTEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "身份证号11010519491231002X。, personal-citizen, 110105********002X",
        "证号：110105 19491231 002x, personal-citizen, 110105********002x",
        "１１０１０５１９４９１２３１００２Ｘ, personal-citizen, 110105********002X",
        "请联系13800138000, personal-mobile, 138****8000",
        "电话 +86 138-0013-8000, personal-mobile, 138****8000",
        "卡号6222021001116245702, personal-bank-card, 6222***********5702",
        "4111 1111 1111 1111, personal-bank-card, 4111********1111"
    })
    void findsNumbersHoweverWritten(String text, String code, String masked) {
        var findings = found("<p>" + text + "</p>");
        assertThat(findings).extracting(Finding::code).containsExactly(code);
        assertThat(findings.getFirst().values()).containsExactly(masked);
        assertThat(findings.getFirst().excerpt()).contains(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "身份证号110105194912310021",
                "市民热线12345，值班电话027-85390000，400-800-1234，（027）82826114",
                "统一社会信用代码11420100MB1234567A",
                "项目代码2026-420102-48-01-123456，流水号20261124000000000001",
                "预算13800138000.55元",
                "网址 https://www.wuhan.gov.cn/a/13800138000123.html",
                "开户账号4200 1234 5678 9012"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(found("<p>" + text + "</p>")).isEmpty();
    }

    @Test
    void blocksCitizenNumbersAndAsksAboutPhones() {
        var findings =
                found(
                        "<table><tr><td>张三</td><td>11010519491231002X</td><td>13800138000</td></tr></table>");
        assertThat(findings)
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING);
        assertThat(findings.toString()).doesNotContain("11010519491231002X", "13800138000");
    }

    @Test
    void looksIntoSpreadsheets() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var row = book.createSheet("名单").createRow(0);
            row.createCell(0).setCellValue("11010519491231002X");
            row.createCell(1).setCellValue(13_800_138_000d);
            book.write(bytes);
        }
        var findings = found("<p>见附件</p>", Drafts.file("名单.xlsx", bytes.toByteArray()));
        assertThat(findings).extracting(Finding::place).containsOnly("file:名单.xlsx");
        assertThat(findings).extracting(Finding::code).contains("personal-citizen");
    }

    @Test
    void looksIntoWordDocuments() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("证号1101051949");
            paragraph.createRun().setText("1231002X");
            document.write(bytes);
        }
        assertThat(found("<p>见附件</p>", Drafts.file("名单.docx", bytes.toByteArray())))
                .extracting(Finding::code)
                .containsExactly("personal-citizen");
    }

    @Test
    void looksIntoPdf() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("No. 11010519491231002X");
                content.endText();
            }
            document.save(bytes);
        }
        assertThat(found("<p>见附件</p>", Drafts.file("名单.pdf", bytes.toByteArray())))
                .extracting(Finding::code)
                .containsExactly("personal-citizen");
    }

    @Test
    void saysWhichFilesItCouldNotRead() throws IOException {
        var broken = Drafts.file("名单.docx", "PK".getBytes(StandardCharsets.UTF_8));
        var bomb = Drafts.file("炸弹.docx", entities());
        assertThat(found("<p>见附件</p>", broken, bomb, Drafts.file("旧.doc", new byte[9])))
                .extracting(Finding::code)
                .containsOnly("file-not-read")
                .hasSize(3);
        assertThat(found("<p>见附件</p>", Drafts.file("城门.png", new byte[9]))).isEmpty();
    }

    private static byte[] entities() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry("word/document.xml"));
            archive.write(
                    "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x><t>&b;</t></x>"
                            .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
