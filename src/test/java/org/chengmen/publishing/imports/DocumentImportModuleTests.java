package org.chengmen.publishing.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.chengmen.PortalTest;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.columns.Column;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@PortalTest
class DocumentImportModuleTests {

    @Autowired DocumentImport imports;
    @Autowired Newsroom room;
    @Autowired JdbcClient database;
    @Autowired MockMvcTester portal;

    @TempDir Path folder;

    Column column;
    String run;

    @BeforeEach
    void begin() {
        column = room.column();
        run = UUID.randomUUID().toString();
    }

    private String run(Path from, boolean dry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            imports.run(from, new ImportOptions(room.site.host(), column.path(), dry), out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private String line(int number) {
        return "{\"id\": \"%s-%d\", \"title\": \"导入的第 %d 篇\", \"content\": \"<p>正文<script>x</script></p>\", \"publishedAt\": \"2026-01-02T09:00:00+08:00\"}"
                .formatted(run, number, number);
    }

    private Path lines(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }

    private int published() {
        return count("select count(*) from publishing.publication where column_id = :column");
    }

    private int count(String sql) {
        return database.sql(sql).param("column", column.id().value()).query(Integer.class).single();
    }

    @Test
    void importsEachOnceHoweverOftenItRuns() throws IOException {
        var file = lines("a.jsonl", IntStream.range(0, 1_200).mapToObj(this::line).toList());
        assertThat(run(file, true)).contains("1,200");
        assertThat(published()).isZero();
        run(file, false);
        assertThat(published()).isEqualTo(1_200);
        assertThat(run(file, false)).contains("1,200");
        assertThat(published()).isEqualTo(1_200);
        assertThat(
                        count(
                                """
                                select count(*) from publishing.publication_change
                                where column_id = :column
                                """))
                .isEqualTo(1_200);
        var page = portal.get().uri("/columns/" + column.path()).header("Host", room.site.host());
        assertThat(page).hasStatusOk().bodyText().contains("导入的第");
    }

    @Test
    void importsEachOnceWhenTwoRunAtOnce() throws Exception {
        var file = lines("b.jsonl", IntStream.range(0, 900).mapToObj(this::line).toList());
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<String> once = () -> run(file, false);
            threads.invokeAll(List.of(once, once))
                    .forEach(it -> assertThat(it.resultNow()).isNotEmpty());
        }
        assertThat(published()).isEqualTo(900);
    }

    @Test
    void saysWhatIsRefusedByLineAndGoesOn() throws IOException {
        var file =
                lines(
                        "c.jsonl",
                        List.of(
                                line(1),
                                "{not json",
                                "{\"id\": \"%s-3\", \"content\": \"没有标题\"}".formatted(run),
                                line(4).replace("\"title\"", "\"unknown\": 1, \"title\""),
                                line(5).replace("2026-01-02T", "gestern"),
                                line(6).replace("\"title\"", "\"column\": \"no/where\", \"title\""),
                                line(7).replace("导入", "长".repeat(10_000)),
                                line(8).replace("\"title\"", "\"state\": \"draft\", \"title\"")));
        var said = run(file, false);
        assertThat(said)
                .contains(
                        "c.jsonl:2: import-refusal.line-malformed",
                        "c.jsonl:3: title publishing-refusal.title-missing",
                        "c.jsonl:4: import-refusal.line-malformed",
                        "c.jsonl:5: publishedAt import-refusal.moment-malformed",
                        "c.jsonl:6: column import-refusal.column-unknown",
                        "c.jsonl:7: title publishing-refusal.title-too-long");
        assertThat(published()).isEqualTo(1);
        assertThat(
                        count(
                                """
                                select count(*) from publishing.edition e
                                join publishing.document d on d.id = e.document
                                where d.column_id = :column and e.state = 'DRAFT'
                                """))
                .isEqualTo(1);
    }

    @Test
    void readsAFolderOfTablesAndWordDocuments() throws IOException {
        Files.writeString(
                folder.resolve("1.csv"),
                "\uFEFFid,title,content,field.by\r\n%s-1,表格一,\"<p>多行\n正文</p>\",张三\r\n"
                        .formatted(run));
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(folder.resolve("2.xlsx"))) {
            var sheet = book.createSheet("稿件");
            fill(sheet.createRow(0), List.of("id", "title", "content"));
            fill(sheet.createRow(2), List.of(run + "-2", "表格二", "正文"));
            book.write(out);
        }
        try (var word = new XWPFDocument();
                var out = Files.newOutputStream(folder.resolve(run + ".docx"))) {
            word.createParagraph().createRun().setText("文档的正文");
            word.write(out);
        }
        Files.writeString(folder.resolve("4.txt"), "x");
        Files.writeString(folder.resolve("5.xlsx"), "not a zip");
        Files.writeString(folder.resolve("6.csv"), "name\r\nx\r\n");
        var said = run(folder, false);
        assertThat(said)
                .contains(
                        "4.txt:0: import-refusal.format-unknown",
                        "5.xlsx:0: import-refusal.file-unreadable",
                        "6.csv:0: import-refusal.head-missing");
        assertThat(titles()).contains("表格一").contains("表格二").contains(run);
    }

    private static void fill(org.apache.poi.ss.usermodel.Row row, List<String> cells) {
        for (var i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    private String titles() {
        return database
                .sql("select title from publishing.publication where column_id = :column")
                .param("column", column.id().value())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.joining("\n"));
    }
}
