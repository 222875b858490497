package org.chengmen.accounts.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chengmen.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;

@PortalTest
class SealingModuleTests {

    private static final byte[] PLAIN = "11010519491231002X".getBytes(StandardCharsets.US_ASCII);

    @Autowired Sealing sealing;
    @Autowired BlindIndex index;

    @Test
    void opensInItsPlaceOnly() {
        var sealed = sealing.seal(PLAIN, "here");
        assertThat(sealing.open(sealed, "here")).isEqualTo(PLAIN);
        assertThatThrownBy(() -> sealing.open(sealed, "there"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sealsEqualValuesDifferentlyAndIndexesThemAlike() {
        assertThat(sealing.seal(PLAIN, "here")).isNotEqualTo(sealing.seal(PLAIN, "here"));
        assertThat(index.of("number", "1")).isEqualTo(index.of("number", "1"));
        assertThat(index.of("number", "1")).isNotEqualTo(index.of("phone", "1"));
    }
}
