package org.chengmen.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"武政规〔2025〕3号", "武政规[2025]3号", "武政規（２０２５）3 号", "武政规2025 3号", "武政规【2025】3号"})
    void readsADocumentNumberInAnyBrackets(String typed) {
        assertThat(Codes.normal(typed)).isEqualTo("武政规20253号");
    }

    @Test
    void readsAnIndexNumberWithoutItsStrokes() {
        assertThat(Codes.normal("K28044908/2026-12878")).isEqualTo("k28044908202612878");
    }

    @Test
    void takesNoWordForANumber() {
        assertThat(Codes.maybe(Codes.normal("公积金"))).isFalse();
        assertThat(Codes.maybe(Codes.normal("武政规〔2025〕3号"))).isTrue();
    }
}
