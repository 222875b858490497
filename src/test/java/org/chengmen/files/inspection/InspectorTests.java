package org.chengmen.files.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chengmen.files.SampleFiles.docx;
import static org.chengmen.files.SampleFiles.join;
import static org.chengmen.files.SampleFiles.jpegHeld;
import static org.chengmen.files.SampleFiles.latin;
import static org.chengmen.files.SampleFiles.mp4;
import static org.chengmen.files.SampleFiles.ole;
import static org.chengmen.files.SampleFiles.pdf;
import static org.chengmen.files.SampleFiles.pdfWithPacked;
import static org.chengmen.files.SampleFiles.picture;
import static org.chengmen.files.SampleFiles.pngClaiming;
import static org.chengmen.files.SampleFiles.text;
import static org.chengmen.files.SampleFiles.truncated;
import static org.chengmen.files.SampleFiles.zip;
import static org.junit.jupiter.params.provider.Arguments.of;

import org.chengmen.files.FileKind;
import org.chengmen.files.FileRefusal;
import org.chengmen.files.TestSettings;
import org.chengmen.kernel.Refused;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class InspectorTests {

    private static final byte[] ZIP = zip(Map.of("a.txt", text("a")));

    @TempDir Path folder;

    static Stream<Arguments> honest() {
        return Stream.of(
                of(FileKind.PDF, pdf("")),
                of(FileKind.PDF, pdfWithPacked("/Type/Font")),
                of(FileKind.OFD, zip(Map.of("OFD.xml", text("<OFD/>")))),
                of(FileKind.DOCX, docx()),
                of(FileKind.DOCX, docx(Map.of("word/embeddings/Sheet1.xlsx", ZIP))),
                of(
                        FileKind.XLSX,
                        zip(
                                Map.of(
                                        "[Content_Types].xml",
                                        text("<Types/>"),
                                        "xl/workbook.xml",
                                        text("<a/>")))),
                of(FileKind.DOC, ole("WordDocument")),
                of(FileKind.WPS, ole("WordDocument", "1Table")),
                of(FileKind.XLS, ole("Workbook")),
                of(FileKind.PPT, ole("PowerPoint Document", "Pictures")),
                of(FileKind.JPEG, picture("jpg", 40, 30)),
                of(FileKind.JPEG, jpegHeld(6, 40, 30)),
                of(FileKind.PNG, picture("png", 40, 30)),
                of(FileKind.GIF, picture("gif", 40, 30)),
                of(FileKind.MP4, mp4()),
                of(FileKind.CSV, text("名称,数量\n城门,1\n")),
                of(FileKind.TXT, "政府信息公开，依申请公开。".getBytes(Charset.forName("GB18030"))),
                of(FileKind.ZIP, ZIP));
    }

    @ParameterizedTest
    @MethodSource("honest")
    void acceptsWhatIsWhatItSays(FileKind kind, byte[] content) {
        assertThatCode(() -> inspect(kind, content)).doesNotThrowAnyException();
    }

    static Stream<Arguments> dishonest() {
        return Stream.of(
                of("empty", FileKind.PDF, new byte[0], FileRefusal.EMPTY),
                of(
                        "program",
                        FileKind.PDF,
                        latin("MZ\u0090\0\u0003\0\0\0"),
                        FileRefusal.EXTENSION_DISAGREES),
                of(
                        "web page",
                        FileKind.TXT,
                        text("<!DOCTYPE html><html><script>x</script>"),
                        FileRefusal.EXTENSION_DISAGREES),
                of(
                        "drawing with script",
                        FileKind.PNG,
                        text("<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>"),
                        FileRefusal.EXTENSION_DISAGREES),
                of(
                        "png as jpeg",
                        FileKind.JPEG,
                        picture("png", 9, 9),
                        FileRefusal.EXTENSION_DISAGREES),
                of("zip as docx", FileKind.DOCX, ZIP, FileRefusal.EXTENSION_DISAGREES),
                of(
                        "sheet as document",
                        FileKind.DOC,
                        ole("Workbook"),
                        FileRefusal.EXTENSION_DISAGREES),
                of(
                        "binary as text",
                        FileKind.TXT,
                        join(text("abc"), new byte[] {0, 1, 2}),
                        FileRefusal.EXTENSION_DISAGREES),
                of("pdf with zip behind", FileKind.PDF, join(pdf(""), ZIP), FileRefusal.POLYGLOT),
                of(
                        "zip with pdf in front",
                        FileKind.ZIP,
                        join(pdf(""), ZIP),
                        FileRefusal.EXTENSION_DISAGREES),
                of(
                        "zip with bytes in front",
                        FileKind.ZIP,
                        join(latin("PK\3\4"), new byte[60], ZIP),
                        FileRefusal.POLYGLOT),
                of(
                        "zip with bytes behind",
                        FileKind.ZIP,
                        join(ZIP, new byte[60]),
                        FileRefusal.POLYGLOT),
                of(
                        "zip that is a pdf",
                        FileKind.ZIP,
                        zip(Map.of("%PDF-1.5", text("a"))),
                        FileRefusal.POLYGLOT),
                of(
                        "picture with zip behind",
                        FileKind.JPEG,
                        join(picture("jpg", 9, 9), ZIP),
                        FileRefusal.POLYGLOT),
                of(
                        "picture with pdf inside",
                        FileKind.PNG,
                        join(picture("png", 9, 9), pdf("")),
                        FileRefusal.POLYGLOT),
                of(
                        "text with zip behind",
                        FileKind.CSV,
                        join(text("a,b\n"), ZIP),
                        FileRefusal.POLYGLOT),
                of("video with zip behind", FileKind.MP4, join(mp4(), ZIP), FileRefusal.POLYGLOT),
                of("pdf cut off", FileKind.PDF, truncated(pdf("")), FileRefusal.DAMAGED),
                of("zip cut off", FileKind.ZIP, truncated(ZIP), FileRefusal.DAMAGED),
                of(
                        "document cut off",
                        FileKind.DOC,
                        truncated(ole("WordDocument")),
                        FileRefusal.DAMAGED),
                of("video cut off", FileKind.MP4, truncated(mp4()), FileRefusal.DAMAGED),
                of("pdf locked", FileKind.PDF, pdf("/Encrypt 9 0 R"), FileRefusal.ENCRYPTED),
                of(
                        "docx locked",
                        FileKind.DOCX,
                        ole("EncryptedPackage", "EncryptionInfo"),
                        FileRefusal.ENCRYPTED),
                of("zip locked", FileKind.ZIP, locked(ZIP), FileRefusal.ENCRYPTED),
                of(
                        "pdf with script",
                        FileKind.PDF,
                        pdf("/OpenAction<</S/JavaScript/JS(x)>>"),
                        FileRefusal.ACTIVE_CONTENT),
                of(
                        "pdf with script in disguise",
                        FileKind.PDF,
                        pdf("/S/#4aava#53cript"),
                        FileRefusal.ACTIVE_CONTENT),
                of(
                        "pdf with packed script",
                        FileKind.PDF,
                        pdfWithPacked("/S/JavaScript"),
                        FileRefusal.ACTIVE_CONTENT),
                of(
                        "pdf that starts a program",
                        FileKind.PDF,
                        pdf("/S/Launch/F(cmd.exe)"),
                        FileRefusal.ACTIVE_CONTENT),
                of(
                        "docx with macros",
                        FileKind.DOCX,
                        docx(Map.of("word/vbaProject.bin", text("x"))),
                        FileRefusal.MACROS),
                of(
                        "docx that says macros",
                        FileKind.DOCX,
                        docx(
                                Map.of(
                                        "word/_rels/a.rels",
                                        text("application/vnd.ms-word.document.macroEnabled"))),
                        FileRefusal.MACROS),
                of(
                        "doc with macros",
                        FileKind.DOC,
                        ole("WordDocument", "_VBA_PROJECT"),
                        FileRefusal.MACROS),
                of(
                        "doc with a program",
                        FileKind.DOC,
                        ole("WordDocument", "\u0001Ole10Native"),
                        FileRefusal.MACROS),
                of(
                        "docx with far template",
                        FileKind.DOCX,
                        docx(
                                Map.of(
                                        "word/_rels/settings.xml.rels",
                                        text(
                                                "<Relationship Type=\"a/attachedTemplate\" Target=\"http://evil/t.dotm\" TargetMode=\"External\"/>"))),
                        FileRefusal.EXTERNAL_TEMPLATE),
                of(
                        "many entries",
                        FileKind.ZIP,
                        zip(many(51)),
                        FileRefusal.ARCHIVE_TOO_MANY_ENTRIES),
                of(
                        "bomb",
                        FileKind.ZIP,
                        zip(Map.of("a.txt", new byte[6_000_000])),
                        FileRefusal.ARCHIVE_INFLATES_TOO_MUCH),
                of(
                        "bomb in a document",
                        FileKind.DOCX,
                        docx(Map.of("word/a.xml", new byte[4_000_000])),
                        FileRefusal.ARCHIVE_INFLATES_TOO_MUCH),
                of(
                        "bomb that lies",
                        FileKind.ZIP,
                        lyingAboutSize(zip(Map.of("a.txt", new byte[6_000_000]))),
                        FileRefusal.ARCHIVE_INFLATES_TOO_MUCH),
                of(
                        "archive in archive",
                        FileKind.ZIP,
                        zip(Map.of("a.rar", text("a"))),
                        FileRefusal.ARCHIVE_WITHIN_ARCHIVE),
                of(
                        "archive in disguise",
                        FileKind.ZIP,
                        zip(Map.of("a.txt", ZIP)),
                        FileRefusal.ARCHIVE_WITHIN_ARCHIVE),
                of(
                        "leading out",
                        FileKind.ZIP,
                        zip(Map.of("../../etc/passwd", text("a"))),
                        FileRefusal.ARCHIVE_PATH),
                of(
                        "absolute",
                        FileKind.ZIP,
                        zip(Map.of("/etc/passwd", text("a"))),
                        FileRefusal.ARCHIVE_PATH),
                of(
                        "with backslash",
                        FileKind.ZIP,
                        zip(Map.of("..\\a.txt", text("a"))),
                        FileRefusal.ARCHIVE_PATH),
                of("link", FileKind.ZIP, link(ZIP), FileRefusal.ARCHIVE_LINK),
                of(
                        "vast picture",
                        FileKind.PNG,
                        pngClaiming(50_000, 50_000),
                        FileRefusal.PICTURE_TOO_MANY_PIXELS),
                of(
                        "jpeg cut off",
                        FileKind.JPEG,
                        truncated(picture("jpg", 300, 300)),
                        FileRefusal.PICTURE_BROKEN),
                of(
                        "png cut off",
                        FileKind.PNG,
                        truncated(picture("png", 300, 300)),
                        FileRefusal.PICTURE_BROKEN),
                of(
                        "gif cut off",
                        FileKind.GIF,
                        truncated(picture("gif", 300, 300)),
                        FileRefusal.PICTURE_BROKEN),
                of(
                        "picture too heavy",
                        FileKind.PNG,
                        join(picture("png", 9, 9), new byte[6_000_000]),
                        FileRefusal.TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dishonest")
    void refusesWithTheReason(String what, FileKind kind, byte[] content, FileRefusal refusal) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> inspect(kind, content))
                .satisfies(it ->
                        assertThat(it.problems())
                                .extracting(problem -> problem.code())
                                .containsExactly(refusal));
    }

    private void inspect(FileKind kind, byte[] content) throws IOException {
        var file = Files.write(folder.resolve("file"), content);
        var settings = TestSettings.in(folder);
        new Inspector(settings.archive(), settings.picture()).inspect(file, kind);
    }

    private static Map<String, byte[]> many(int count) {
        return IntStream.range(0, count)
                .boxed()
                .collect(Collectors.toMap(it -> it + ".txt", it -> text("a")));
    }

    private static byte[] locked(byte[] zip) {
        return patched(zip, 8, 1);
    }

    private static byte[] lyingAboutSize(byte[] zip) {
        return patched(patched(patched(zip, 24, 9), 25, 0), 26, 0);
    }

    private static byte[] link(byte[] zip) {
        return patched(zip, 41, 0xa1);
    }

    /// Changes one byte of the first entry of the central directory.
    private static byte[] patched(byte[] zip, int offset, int value) {
        var copy = zip.clone();
        for (var at = 0; at < copy.length - 4; at++) {
            if (copy[at] == 'P' && copy[at + 1] == 'K' && copy[at + 2] == 1) {
                copy[at + offset] = (byte) value;
                return copy;
            }
        }
        throw new IllegalArgumentException("No directory");
    }
}
