package org.chengmen.portal.layouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.chengmen.shell.spi.Panel;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Properties;

class LayoutsTests {

    @Test
    void readsRowsAndShares() {
        var layout = Layout.parse("own", "headline | news:2 policy");
        assertThat(layout.rows()).hasSize(2);
        assertThat(layout.rows().get(1).places())
                .containsExactly(
                        new Layout.Place(Panel.Zone.NEWS, 2),
                        new Layout.Place(Panel.Zone.POLICY, 1));
    }

    @Test
    void refusesZonesAndKindsThatNobodyKnows() {
        assertThatIllegalArgumentException().isThrownBy(() -> Layout.parse("own", "attic"));
        assertThatIllegalArgumentException().isThrownBy(() -> Layout.parse("own", "news:9"));
        var written = new Properties();
        written.setProperty("layout.own", "news");
        written.setProperty("kind.bureau", "other");
        assertThatIllegalArgumentException().isThrownBy(() -> new Layouts(written));
    }

    @Test
    void givesEveryKindItsOwn() throws IOException {
        var layouts = new Layouts();
        assertThat(layouts.all()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(layouts.ofKind("portal").name()).isEqualTo("portal");
        assertThat(layouts.ofKind("district")).isNotEqualTo(layouts.ofKind("bureau"));
        assertThat(layouts.ofKind("enterprise").name()).isEqualTo("service");
    }
}
