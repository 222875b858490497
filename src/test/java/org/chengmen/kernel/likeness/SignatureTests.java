package org.chengmen.kernel.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;

class SignatureTests {

    private static final String TEXT = sentences(1, 40);

    @Test
    void findsARepostUnderAnotherTitle() {
        var original = Signature.of("武汉市发布三季度经济运行情况" + TEXT);
        var repost = Signature.of("数据来了！前三季度成绩单出炉" + TEXT);
        assertThat(original.likeness(repost)).isGreaterThan(0.8);
        assertThat(sharesABand(original, repost)).isTrue();
    }

    @Test
    void findsATextOfWhichAQuarterIsNew() {
        var original = Signature.of(TEXT);
        var longer = Signature.of(TEXT + sentences(2, 13));
        assertThat(original.likeness(longer)).isBetween(0.6, 0.9);
        assertThat(sharesABand(original, longer)).isTrue();
    }

    @Test
    void tellsDifferentTextsApart() {
        var one = Signature.of(TEXT);
        var other = Signature.of(sentences(3, 40));
        assertThat(one.likeness(other)).isLessThan(0.1);
        assertThat(sharesABand(one, other)).isFalse();
    }

    @Test
    void doesNotSeeSpacesPunctuationAndCase() {
        assertThat(Signature.of("关于 2026 年 GDP，的通知。").likeness(Signature.of("关于2026年gdp的通知")))
                .isEqualTo(1);
    }

    @Test
    void knowsTextsShorterThanAShingle() {
        assertThat(Signature.of("通知").likeness(Signature.of("通知"))).isEqualTo(1);
        assertThat(Signature.of("通知").likeness(Signature.of("公告"))).isZero();
        assertThat(Signature.of("").places()).hasSize(Signature.PLACES);
    }

    private static boolean sharesABand(Signature one, Signature other) {
        return Arrays.stream(one.bands()).anyMatch(Arrays.asList(other.bands())::contains);
    }

    private static String sentences(long seed, int count) {
        return new Random(seed)
                .ints(count * 20L, 0x4E00, 0x5E00)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
