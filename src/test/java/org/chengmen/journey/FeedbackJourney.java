package org.chengmen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;

/// A visitor says what is wrong with a page and comes back for the answer.
@JourneyTest
class FeedbackJourney {

    @Test
    void tellsTheUnitWhatIsWrongAndIsGivenANumber(Visitor visitor) {
        visitor.opens("/")
                .follows("政府网站找错")
                .axe()
                .fills("具体情况", "首页的日期不对")
                .presses("提交")
                .sees("已经收到")
                .axe()
                .screenshot("feedback-receipt");
        assertThat(visitor.page().url()).matches(".*/feedback/[0-9]{8}-[2-9a-z]{8}$");
    }

    @Test
    void isToldWhatIsMissingWithoutScriptToo(Visitor visitor) {
        visitor.withoutScript()
                .atWidth(375)
                .reading("en")
                .opens("/feedback")
                .fits()
                .expects("/feedback", 422)
                .presses("Send")
                .sees("Choose what you want to say")
                .fits();
        assertThat(visitor.named(AriaRole.LINK, "Say what happened.").getAttribute("href"))
                .isEqualTo("#text");
    }

    @Test
    void readsTheProblemsOnANarrowScreen(Visitor visitor) {
        visitor.atWidth(375)
                .opens("/feedback")
                .expects("/feedback", 422)
                .presses("提交")
                .sees("请写明具体情况")
                .axe()
                .fits()
                .screenshot("feedback-missing-375");
    }

    @Test
    void looksRightInTheDarkAndLarge(Visitor visitor) {
        visitor.inTheme("dark")
                .withCare()
                .opens("/feedback")
                .axe()
                .screenshot("feedback-dark-care");
    }
}
