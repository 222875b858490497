package org.chengmen.shell.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadableTextTests {

    @Test
    void refusesWhatCannotBeStored() {
        assertThat(ReadableText.is("a\u0000b")).isFalse();
        assertThat(ReadableText.is("\ud800")).isFalse();
        assertThat(ReadableText.is("\udc00\ud800")).isFalse();
    }

    @Test
    void letsNamesOfRareCharactersIn() {
        assertThat(ReadableText.is("武汉市𠮷野家 👨‍👩‍👧")).isTrue();
    }

    @Test
    void writesWhatLooksTheSameInOneWay() {
        assertThat(ReadableText.normal("e\u0301")).isEqualTo("\u00e9");
        assertThat(ReadableText.normal("武汉")).isEqualTo("武汉");
    }
}
