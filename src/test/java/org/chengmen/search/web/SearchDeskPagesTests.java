package org.chengmen.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestPersons;
import org.chengmen.kernel.access.Role;
import org.chengmen.search.index.IndexControl;
import org.chengmen.search.index.Rest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The desk of the index.
@PortalTest
class SearchDeskPagesTests {

    @Autowired MockMvcTester portal;
    @Autowired IndexControl index;
    @Autowired Rest rest;

    @BeforeEach
    void waitForTheIndex() throws InterruptedException {
        rest.await();
    }

    @Test
    void isForTheSystemAdministratorOnly() {
        assertThat(portal.get().uri("/desk/search").with(TestPersons.staff(Role.EDITOR)))
                .hasStatus(403);
        assertThat(
                        portal.post()
                                .uri("/desk/search/rebuild")
                                .with(TestPersons.staff(Role.SITE_ADMINISTRATOR))
                                .with(csrf()))
                .hasStatus(403);
    }

    @Test
    void showsHowTheIndexStands() {
        assertThat(
                        portal.get()
                                .uri("/desk/search?lang=en")
                                .with(TestPersons.staff(Role.SYSTEM_ADMINISTRATOR)))
                .hasStatusOk()
                .bodyText()
                .contains("In use", "Build a new index");
    }

    @Test
    void buildsANewIndexAndGoesBack() throws InterruptedException {
        act("rebuild");
        rest.await();
        assertThat(index.status().canGoBack()).isTrue();
        act("roll-back");
        rest.await();
        assertThat(index.status().isBuilding()).isFalse();
        act("retry");
        assertThat(index.status().outage()).isNull();
    }

    private void act(String what) {
        assertThat(
                        portal.post()
                                .uri("/desk/search/" + what)
                                .with(TestPersons.staff(Role.SYSTEM_ADMINISTRATOR))
                                .with(csrf()))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .isEqualTo("/desk/search?done=" + what);
    }
}
