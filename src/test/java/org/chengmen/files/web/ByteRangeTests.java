package org.chengmen.files.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByteRangeTests {

    @Test
    void readsAStretch() {
        assertThat(ByteRange.of("bytes=0-0", 10)).contains(new ByteRange(0, 0));
        assertThat(ByteRange.of("bytes=-100", 10)).contains(new ByteRange(0, 9));
        assertThat(ByteRange.of("bytes=3-999999999999999999", 10)).contains(new ByteRange(3, 9));
    }

    @Test
    void knowsWhatLiesBeyondTheEnd() {
        assertThat(ByteRange.of("bytes=10-", 10))
                .hasValueSatisfying(it -> assertThat(it.isBeyond(10)).isTrue());
        assertThat(ByteRange.of("bytes=-0", 10))
                .hasValueSatisfying(it -> assertThat(it.isBeyond(10)).isTrue());
    }

    @Test
    void understandsNothingElse() {
        assertThat(ByteRange.of(null, 10)).isEmpty();
        assertThat(ByteRange.of("bytes=-", 10)).isEmpty();
        assertThat(ByteRange.of("bytes=5-4", 10)).isEmpty();
        assertThat(ByteRange.of("bytes=0-1,2-3", 10)).isEmpty();
        assertThat(ByteRange.of("bytes=99999999999999999999-", 10)).isEmpty();
    }
}
