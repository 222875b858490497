package org.chengmen.journey;

import org.chengmen.accounts.TestPersons;
import org.chengmen.alliance.Alliance;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.Choices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A site administrator dresses a site and arranges its home page; a visitor sees sites that look
/// like themselves and finds a unit by its first letter.
@JourneyTest
class SiteLookJourney {

    private static final String SCENIC_AREA = "dhfjq.localhost";

    @Autowired MockMvcTester portal;
    @Autowired Alliance alliance;

    @Test
    void seesALogoAndAMastheadPictureInEveryTheme(Visitor visitor) {
        for (var theme : Choices.THEMES) {
            visitor.inTheme(theme).opens(SCENIC_AREA, "/").axe();
        }
        visitor.inTheme("site").opens(SCENIC_AREA, "/").screenshot("site-pictured");
        visitor.atWidth(375).opens(SCENIC_AREA, "/").axe().fits().screenshot("site-pictured-375");
    }

    @Test
    void findsAUnitByItsFirstLetter(Visitor visitor) {
        visitor.opens("/alliance").follows("F").sees("武汉市发展和改革委员会").axe();
        visitor.atWidth(375).opens("/alliance?letter=F").fits().axe().screenshot("letters-375");
    }

    @Test
    void triesALookAtTheDesk(Visitor visitor) {
        var brand = "/desk/sites/" + site() + "/brand";
        desk().letIn(visitor).opens(brand).axe().fits().screenshot("desk-brand");
        visitor.atWidth(375).inTheme("dark").opens(brand).fits().axe();
    }

    @Test
    void arrangesAHomePageAtTheDesk(Visitor visitor) {
        desk().letIn(visitor).opens("/desk/home-layout").axe().fits().screenshot("desk-layout");
        visitor.atWidth(375).reading("en").opens("/desk/home-layout").fits().axe();
    }

    private DeskPages desk() {
        return new DeskPages(portal, TestPersons.staff(Role.SYSTEM_ADMINISTRATOR));
    }

    private String site() {
        return alliance.sites().stream()
                .filter(it -> it.host().equals(SCENIC_AREA))
                .findFirst()
                .orElseThrow()
                .id()
                .value()
                .toString();
    }
}
