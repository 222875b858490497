package org.chengmen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.journey.JourneyTest;
import org.chengmen.journey.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// Every component and the whole frame in every look. One load per look: a width is only a resize.
@JourneyTest
class GalleryJourney {

    static final List<String> THEMES = Choices.THEMES;

    @ParameterizedTest
    @FieldSource("THEMES")
    void everyThemeIsForEverybody(String theme, Visitor visitor) {
        look(visitor.inTheme(theme), "theme-" + theme);
    }

    @Test
    void careModeIsForEverybody(Visitor visitor) {
        look(visitor.withCare(), "care");
        visitor.atWidth(375).opens("/open/components");
        assertThat(small(visitor, 44)).isEmpty();
    }

    @Test
    void largeTextOnADarkPageIsForEverybody(Visitor visitor) {
        look(visitor.choosing("text", "150").inTheme("dark"), "text-150");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hant"})
    void everyLanguageIsForEverybody(String language, Visitor visitor) {
        look(visitor.reading(language), language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"blue", "yellow", "orange", "red"})
    void everyLevelOfAnEmergencyCanBeRead(String level, Visitor visitor) {
        visitor.opens("/open/components/page?closing=1&level=" + level).axe().fits();
        visitor.inTheme("contrast").opens("/open/components/page?level=" + level).axe();
    }

    @Test
    void refusalsStandInTheSameFrame(Visitor visitor) {
        visitor.opens("/open/components/error?status=404").axe().atWidth(375).fits();
        visitor.inTheme("dark").opens("/open/components/error?status=503").axe();
    }

    @Test
    void tabsAndPanelsOpenWithoutScript(Visitor visitor) {
        visitor.withoutScript().opens("/open/components/page");
        var page = visitor.page();
        page.locator(".tabs summary").nth(1).click();
        assertThat(page.locator(".tabs details[open]").count()).isEqualTo(1);
        page.locator(".access summary").first().click();
        assertThat(page.locator(".access__panel [data-script]").first().isVisible()).isFalse();
        visitor.presses("深色");
        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
    }

    @Test
    void theReadingBarDoesWhatItSays(Visitor visitor) {
        visitor.opens("/open/components/page");
        var page = visitor.page();
        page.locator(".access summary").first().click();
        visitor.presses("大鼠标").presses("辅助线");
        assertThat(page.locator("html").getAttribute("class")).contains("big-pointer");
        page.keyboard().press("Escape");
        assertThat(page.locator(".access[open]").count()).isZero();
        assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("SUMMARY");
        page.reload();
        assertThat(page.locator(".reading-guide").count()).isEqualTo(1);
    }

    @Test
    void theKeyboardSeesWhereItIs(Visitor visitor) {
        visitor.opens("/open/components/page");
        var page = visitor.page();
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        for (var step = 0; step < 30; step++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(RING)).as("focus of step %d", step).isEqualTo("");
        }
    }

    private static void look(Visitor visitor, String name) {
        visitor.atWidth(1280).opens("/open/components").axe().fits();
        visitor.atWidth(375).axe().fits();
        visitor.opens("/open/components/page").axe().fits();
        visitor.atWidth(1280).fits().screenshot("frame-" + name);
    }

    /// Buttons, fields and links of the frame that are lower or narrower than `least`.
    private static String small(Visitor visitor, int least) {
        return (String) visitor.page().evaluate(SMALL, least);
    }

    private static final String SMALL =
            """
            least => [...document.querySelectorAll('button, .button, input, select, summary, .main-nav a, .utility a')]
                .filter(it => it.checkVisibility())
                .map(it => [it, it.getBoundingClientRect()])
                .filter(([it, box]) => Math.round(box.height) < least)
                .map(([it, box]) => `${it.outerHTML.slice(0, 90)} ${box.width}x${box.height}`)
                .join('; ')
            """;

    private static final String RING =
            """
            () => {
                const it = document.activeElement;
                const box = it.getBoundingClientRect();
                const ring = getComputedStyle(it);
                const above = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                const seen = above && (it.contains(above) || above.contains(it));
                return ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2 && seen ? '' : it.outerHTML.slice(0, 120);
            }
            """;
}
