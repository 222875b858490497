package org.chengmen.disclosure.requests.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkedTextTests {

    @Test
    void removesWhatIsMarkedAndSaysHowMuch() {
        var text = new MarkedText("中标单位为[[张三]]，电话[[13800001234]]。");
        assertThat(text.withoutMarked(it -> "（略" + it + "字）")).isEqualTo("中标单位为（略2字），电话（略11字）。");
        assertThat(text.hasMarks()).isTrue();
        assertThat(text.isClosed()).isTrue();
    }

    @Test
    void seesAMarkThatStandsAlone() {
        assertThat(new MarkedText("中标单位为[[张三").isClosed()).isFalse();
        assertThat(new MarkedText("中标单位为张三]]").isClosed()).isFalse();
        assertThat(new MarkedText("没有标记").hasMarks()).isFalse();
    }
}
