package org.chengmen.files.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chengmen.files.FileRefusal;
import org.chengmen.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Stream;

class FileNameTests {

    static Stream<Arguments> lies() {
        return Stream.of(
                Arguments.of("", FileRefusal.NAME_MISSING),
                Arguments.of("   ", FileRefusal.NAME_MISSING),
                Arguments.of(".htaccess", FileRefusal.NAME_MISSING),
                Arguments.of("通知\u202Efdp.exe", FileRefusal.NAME_TURNED_AROUND),
                Arguments.of("a\u2066b.pdf", FileRefusal.NAME_TURNED_AROUND),
                Arguments.of("a.exe\u0000.pdf", FileRefusal.NAME_HIDDEN_CHARACTERS),
                Arguments.of("a\r\nSet-Cookie: b.pdf", FileRefusal.NAME_HIDDEN_CHARACTERS),
                Arguments.of("a\u200bb.pdf", FileRefusal.NAME_HIDDEN_CHARACTERS),
                Arguments.of("a\ud800b.pdf", FileRefusal.NAME_HIDDEN_CHARACTERS),
                Arguments.of("../../etc/passwd", FileRefusal.NAME_PATH),
                Arguments.of("C:\\fakepath\\a.pdf", FileRefusal.NAME_PATH),
                Arguments.of("/etc/a.pdf", FileRefusal.NAME_PATH),
                Arguments.of("<img onerror=x>.pdf", FileRefusal.NAME_PATH),
                Arguments.of("CON.pdf", FileRefusal.NAME_RESERVED),
                Arguments.of("lpt1.tar.gz", FileRefusal.NAME_RESERVED),
                Arguments.of("a.pdf.", FileRefusal.NAME_RESERVED),
                Arguments.of(" a.pdf", FileRefusal.NAME_RESERVED),
                Arguments.of("长".repeat(117) + ".pdf", FileRefusal.NAME_TOO_LONG),
                Arguments.of("a".repeat(5000) + ".pdf", FileRefusal.NAME_TOO_LONG));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void refusesANameThatHidesSomething(String name, FileRefusal refusal) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> FileName.of(name))
                .satisfies(it ->
                        assertThat(it.problems())
                                .extracting(problem -> problem.code())
                                .contains(refusal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "武政规〔2025〕3号 关于……的通知.pdf",
                "附件1：申请表（样表）.docx",
                "O'Neil & Sons, 100%.xlsx",
                "a.b.c.PDF",
                "😀.png",
                "console.txt"
            })
    void acceptsNamesAsPeopleGiveThem(String name) {
        assertThat(FileName.of(name).value()).isEqualTo(name);
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> FileName.of("../" + "a".repeat(200) + "\u202e"))
                .satisfies(it -> assertThat(it.problems()).hasSize(3));
    }

    @Test
    void readsTheExtensionInSmallLetters() {
        assertThat(FileName.of("年报.PDF").extension()).isEqualTo("pdf");
        assertThat(FileName.of("年报").extension()).isEmpty();
        assertThat(FileName.of("动画.gif").withExtension("png").value()).isEqualTo("动画.png");
    }
}
