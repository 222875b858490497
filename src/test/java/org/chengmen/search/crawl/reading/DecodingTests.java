package org.chengmen.search.crawl.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class DecodingTests {

    private static final String SIMPLIFIED = "武汉市人民政府关于印发城市更新实施办法的通知，各区人民政府，市人民政府各部门";
    private static final String TRADITIONAL = "武漢市人民政府關於印發城市更新實施辦法的通知，各區人民政府，市人民政府各部門";

    /// Written in, declared in the head of the answer, declared in the page.
    @ParameterizedTest
    @CsvSource({
        "UTF-8, utf-8, utf-8",
        "UTF-8, , ",
        "UTF-8, gb2312, gb2312",
        "UTF-8, iso-8859-1, ",
        "GBK, gbk, gb2312",
        "GBK, , gb2312",
        "GBK, , ",
        "GBK, utf-8, utf-8",
        "GBK, iso-8859-1, ",
        "GB18030, , gb18030",
        "GB18030, utf-8, gb2312",
        "GB2312, big5hkscs, "
    })
    void readsChinese(String written, String head, String page) {
        assertThat(read(SIMPLIFIED, written, head, page)).contains(SIMPLIFIED);
    }

    @ParameterizedTest
    @CsvSource({"Big5, big5, ", "Big5, , big5", "Big5, , ", "Big5, utf-8, utf-8"})
    void readsTraditionalChinese(String written, String head, String page) {
        assertThat(read(TRADITIONAL, written, head, page)).contains(TRADITIONAL);
    }

    @Test
    void readsRareCharactersOfFourBytes() {
        assertThat(read("㙍㐂" + SIMPLIFIED, "GB18030", "", "gb2312")).contains("㙍㐂");
    }

    @Test
    void believesAByteOrderMark() {
        var bytes = ("\ufeff<p>" + SIMPLIFIED).getBytes(StandardCharsets.UTF_16LE);
        assertThat(Decoding.text(bytes, "text/html; charset=gbk")).contains(SIMPLIFIED);
    }

    @Test
    void readsADamagedPageAsWhatItIs() {
        var bytes = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
        bytes[10] = (byte) 0xff;
        assertThat(Decoding.text(bytes, null)).contains("人民政府各部门");
    }

    @Test
    void readsBytesThatAreNoTextAtAll() {
        assertThat(Decoding.text(new byte[] {(byte) 0x80, (byte) 0xff, 0, 1}, "x")).isNotNull();
        assertThat(Decoding.text(new byte[0], null)).isEmpty();
    }

    private static String read(String text, String written, String head, String page) {
        var meta = page == null || page.isEmpty() ? "" : "<meta charset=\"" + page + "\">";
        var bytes = (meta + "<p>" + text).getBytes(Charset.forName(written));
        return Decoding.text(
                bytes, head == null || head.isEmpty() ? null : "text/html; charset=" + head);
    }
}
