package org.chengmen.alliance.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.chengmen.PortalTest;
import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.CityDay;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.changes.Changes;
import org.chengmen.alliance.organisations.Organisations;
import org.chengmen.alliance.responsibilities.Responsibilities;
import org.chengmen.alliance.sites.Closing;
import org.chengmen.alliance.sites.Site;
import org.chengmen.alliance.sites.SiteStatus;
import org.chengmen.alliance.sites.Sites;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.shell.broadcast.Broadcasts;
import org.chengmen.shell.spi.SiteLooks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.Locale;

/// Changes a real site and puts it back.
@PortalTest
class MemoryModuleTests {

    private static final String HOST = "whdwy.localhost";

    @Autowired Alliance alliance;
    @Autowired SiteLooks looks;
    @Autowired Sites sites;
    @Autowired Organisations organisations;
    @Autowired Responsibilities responsibilities;
    @Autowired Changes changes;
    @Autowired Broadcasts broadcasts;
    @Autowired CityDay day;
    @Autowired TransactionTemplate transactions;

    private Site before;

    @BeforeEach
    void rememberTheSite() {
        before = sites.find(new SiteId(looks.at(HOST).orElseThrow().id())).orElseThrow();
    }

    @AfterEach
    void putTheSiteBack() {
        store(before.status(), null);
    }

    @Test
    void seesAChangeOnceItIsCommitted() {
        var notice = new LocalizedText("即将关闭", "Closing soon");
        transactions.executeWithoutResult(it -> {
            changes.open();
            sites.store(current().with(SiteStatus.CLOSING, closing(notice, day.today())));
            assertThat(looks.at(HOST).orElseThrow().notice()).isNull();
        });
        assertThat(looks.at(HOST).orElseThrow().notice()).isEqualTo(notice);
    }

    @Test
    void forgetsAChangeThatIsTakenBack() {
        transactions.executeWithoutResult(it -> {
            changes.open();
            sites.store(current().with(SiteStatus.PLANNED, null));
            it.setRollbackOnly();
        });
        assertThat(looks.at(HOST)).isPresent();
    }

    @Test
    void leadsOnAfterTheLastDay() {
        var yesterday = day.today().minusDays(1);
        store(SiteStatus.CLOSING, closing(LocalizedText.zh("已关闭"), yesterday));
        assertThat(looks.at(HOST)).isEmpty();
        assertThat(looks.movedTo(HOST.toUpperCase(Locale.ROOT))).contains("localhost");
        assertThat(alliance.site(before.id()).orElseThrow().open()).isFalse();
    }

    @Test
    void leadsNobodyOnWhileTheSiteIsOpen() {
        assertThat(looks.movedTo(HOST)).isEmpty();
        assertThat(looks.movedTo("unknown.example")).isEmpty();
    }

    @Test
    void showsNoPlannedSite() {
        store(SiteStatus.PLANNED, null);
        assertThat(looks.at(HOST)).isEmpty();
        assertThat(looks.movedTo(HOST)).isEmpty();
    }

    @Test
    void keepsASecondMemoryInStep() {
        var other = new Memory(changes, organisations, sites, responsibilities, day, broadcasts);
        var known = other.now().revision();
        store(SiteStatus.PLANNED, null);
        await().until(() -> other.now().revision() > known);
        assertThat(other.now().sitesById().get(before.id()))
                .returns(SiteStatus.PLANNED, Site::status);
    }

    @Test
    void raisesTheRevisionWhoeverWrites() {
        var known = changes.revision();
        sites.store(current().with(SiteStatus.PLANNED, null));
        assertThat(changes.revision()).isGreaterThan(known);
    }

    private Site current() {
        return sites.find(before.id()).orElseThrow();
    }

    private void store(SiteStatus status, @Nullable Closing closing) {
        transactions.executeWithoutResult(it -> {
            changes.open();
            sites.store(current().with(status, closing));
        });
    }

    private static Closing closing(LocalizedText notice, LocalDate lastDay) {
        return new Closing(notice, lastDay, "localhost");
    }
}
