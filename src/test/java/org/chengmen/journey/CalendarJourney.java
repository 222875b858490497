package org.chengmen.journey;

import org.chengmen.accounts.TestPersons;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.Choices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Somebody wants to know whether an office is open and when a period ends; an administrator keeps
/// the calendar.
@JourneyTest
class CalendarJourney {

    @Autowired MockMvcTester portal;

    @Test
    void findsOutWhenAPeriodEnds(Visitor visitor) {
        visitor.opens("/calendar?year=2026").axe().screenshot("calendar-2026");
        visitor.fills("起算日期", "2026-09-24")
                .fills("多少", "5")
                .presses("计算")
                .sees("期限到 2026-10-09")
                .axe()
                .screenshot("calendar-due");
    }

    @Test
    void isToldWhatIsWrongOnASmallScreen(Visitor visitor) {
        visitor.atWidth(375)
                .reading("en")
                .opens("/calendar?year=2026")
                .fits()
                .axe()
                .screenshot("calendar-2026-en-375");
        visitor.expects("/calendar/due", 422)
                .presses("Work it out")
                .sees("Enter a whole number")
                .fits()
                .axe()
                .screenshot("calendar-due-wrong-en-375");
    }

    @Test
    void needsNoScript(Visitor visitor) {
        visitor.withoutScript()
                .opens("/calendar?year=2026")
                .fills("起算日期", "2026-09-24")
                .fills("多少", "7")
                .presses("计算")
                .sees("期限到 2026-10-12");
    }

    @Test
    void looksRightInEveryTheme(Visitor visitor) {
        for (var theme : Choices.THEMES) {
            visitor.inTheme(theme).opens("/calendar?year=2026").axe();
        }
        visitor.inTheme("dark")
                .withCare()
                .opens("/calendar?year=2026")
                .axe()
                .screenshot("calendar-dark-care");
    }

    @Test
    void isKeptAtTheDesk(Visitor visitor) {
        var desk = new DeskPages(portal, TestPersons.staff(Role.SYSTEM_ADMINISTRATOR));
        desk.letIn(visitor).opens("/desk/calendar?year=2026").axe().screenshot("desk-calendar");
        visitor.opens("/desk/calendar/versions/1").axe().screenshot("desk-calendar-version");
        visitor.atWidth(375)
                .inTheme("dark")
                .opens("/desk/calendar?year=2027")
                .fits()
                .axe()
                .screenshot("desk-calendar-375-dark");
    }
}
