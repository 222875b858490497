package org.chengmen.disclosure.requests.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.shell.AddressLimit;
import org.junit.jupiter.api.Test;

class LikenessTests {

    @Test
    void knowsTheSameQuestionInOtherPunctuation() {
        assertThat(Likeness.isNearlyTheSame("申请公开2025年停车场招标的中标单位和价格。", "申请公开 2025 年停车场招标的中标单位和价格"))
                .isTrue();
    }

    @Test
    void tellsDifferentQuestionsApart() {
        assertThat(Likeness.isNearlyTheSame("停车场招标的中标单位", "轨道交通噪声监测数据")).isFalse();
    }

    @Test
    void countsANetworkOfIpv6AsOneAddress() {
        assertThat(AddressLimit.network("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(AddressLimit.network("2001:db8:1:2:ffff::1"));
    }
}
