package org.chengmen.journey;

import org.chengmen.accounts.TestPersons;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.audit.anchors.Anchoring;
import org.chengmen.audit.verification.Verification;
import org.chengmen.kernel.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Map;
import java.util.UUID;

/// The audit administrator looks who did what, and everybody sees the anchors.
@JourneyTest
class AuditJourney {

    @Autowired MockMvcTester portal;
    @Autowired AuditTrail trail;
    @Autowired TransactionTemplate transaction;
    @Autowired Verification verification;
    @Autowired Anchoring anchoring;

    @Test
    void looksWhoDidWhat(Visitor visitor) {
        var thing = "site-" + UUID.randomUUID();
        transaction.executeWithoutResult(_ ->
                trail.record(
                        Act.of("alliance.site.changed", "alliance.site", thing)
                                .before(Map.of("name", "武汉市发改委", "host", "fgw.wuhan.example"))
                                .after(
                                        Map.of(
                                                "name",
                                                "武汉市发展和改革委员会",
                                                "host",
                                                "fgw.wuhan.example"))));
        desk().letIn(visitor).opens("/desk/audit").axe().screenshot("audit-search");
        visitor.opens("/desk/audit?thingId=" + thing).axe();
        visitor.page().locator("tbody th a").click();
        visitor.sees("武汉市发展和改革委员会").axe().screenshot("audit-entry");
        visitor.atWidth(375).opens("/desk/audit").fits().axe().screenshot("audit-search-375");
    }

    @Test
    void seesThatTheTrailIsWhole(Visitor visitor) {
        verification.run("journey");
        desk().letIn(visitor)
                .opens("/desk/audit/verification")
                .sees("审计记录完整")
                .axe()
                .screenshot("audit-verification");
        visitor.inTheme("dark").reading("en").opens("/desk/audit/verification").axe();
    }

    @Test
    void showsTheAnchorsToEverybody(Visitor visitor) {
        anchoring.now();
        visitor.opens("/audit/anchors").axe().screenshot("audit-anchors");
        visitor.atWidth(375).reading("en").opens("/audit/anchors").fits().axe();
    }

    private DeskPages desk() {
        return new DeskPages(portal, TestPersons.staff(Role.AUDIT_ADMINISTRATOR));
    }
}
