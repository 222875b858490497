package org.chengmen.journey;

import org.chengmen.accounts.TestPersons;
import org.chengmen.kernel.access.Role;
import org.chengmen.search.index.Rest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A citizen finds things; an administrator looks after the index.
@JourneyTest
class SearchJourney {

    @Autowired MockMvcTester portal;
    @Autowired Rest rest;

    @BeforeEach
    void waitForTheIndex() throws InterruptedException {
        rest.await();
    }

    @Test
    void findsWithoutScriptOnAPhone(Visitor visitor) {
        visitor.withoutScript().atWidth(375).opens("/search").sees("怎样搜得更准").fits();
        visitor.opens("/search?q=公积金").sees("条结果").fits().screenshot("search-375");
    }

    @Test
    void findsInEveryLook(Visitor visitor) {
        visitor.opens("/search?q=公积金").sees("条结果").axe().fits().screenshot("search");
        visitor.inTheme("dark").opens("/search?q=公积金").axe();
        visitor.inTheme("contrast").opens("/search?q=公积金").axe();
        visitor.inTheme("site").withCare().opens("/search?q=公积金").axe().fits();
        visitor.reading("en").opens("/search?q=city").sees("results").axe().fits();
        visitor.opens("/search?q=饕餮饕餮").sees("Nothing was found").axe();
    }

    @Test
    void choosesASuggestionByKeyboard(Visitor visitor) {
        visitor.opens("/search");
        var box = visitor.page().locator("#q");
        box.pressSequentially("gongjij");
        visitor.page().locator(".suggestions li").first().waitFor();
        visitor.axe();
        box.press("ArrowDown");
        box.press("Enter");
        visitor.sees("条结果");
    }

    @Test
    void looksAfterTheIndex(Visitor visitor) {
        var desk = new DeskPages(portal, TestPersons.staff(Role.SYSTEM_ADMINISTRATOR));
        desk.letIn(visitor).opens("/desk/search").axe().fits().screenshot("desk-search");
        visitor.atWidth(375).reading("en").opens("/desk/search").axe().fits();
    }
}
