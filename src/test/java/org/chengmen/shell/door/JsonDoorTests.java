package org.chengmen.shell.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chengmen.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;

@PortalTest
class JsonDoorTests {

    @Autowired JsonMapper json;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\",\"text\":\"b\",\"count\":1}",
                "{\"text\":\"a\",\"count\":1,\"more\":1}",
                "{\"text\":1,\"count\":1}",
                "{\"text\":true,\"count\":1}",
                "{\"text\":\"a\",\"count\":\"1\"}",
                "{\"text\":\"a\",\"count\":1.5}",
                "{\"text\":\"a\",\"count\":null}",
                "{\"text\":\"a\",\"count\":1} x",
                "{\"text\":\"\\u0000\",\"count\":1}",
                "{\"text\":\"\\ud800\",\"count\":1}",
                "{\"text\":\"a\",\"count\":NaN}",
                "{\"text\":\"a\",\"count\":1,}",
                "{\"text\":\"a\",/*x*/\"count\":1}",
                "{\"text\":[\"a\"],\"count\":1}",
            })
    void refusesWhatReadersWouldUnderstandDifferently(String text) {
        assertThatThrownBy(() -> json.readValue(text, Line.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void refusesAnotherEncoding() {
        var bytes = "{\"text\":\"a\",\"count\":1}".getBytes(StandardCharsets.UTF_16);
        assertThatThrownBy(() -> json.readValue(bytes, Line.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void refusesBrokenUtf8() {
        var bytes = "{\"text\":\"a?\",\"count\":1}".getBytes(StandardCharsets.UTF_8);
        bytes[10] = (byte) 0xff;
        assertThatThrownBy(() -> json.readValue(bytes, Line.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void refusesDepthLengthAndSize() {
        assertThatThrownBy(() -> json.readTree("[".repeat(33) + "]".repeat(33)))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> json.readTree("\"" + "a".repeat(100_001) + "\""))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> json.readTree("[" + "1,".repeat(140_000) + "1]"))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void normalisesTexts() {
        assertThat(json.readValue("{\"text\":\"e\\u0301\",\"count\":1}", Line.class))
                .isEqualTo(new Line("\u00e9", 1));
    }

    record Line(String text, int count) {}
}
