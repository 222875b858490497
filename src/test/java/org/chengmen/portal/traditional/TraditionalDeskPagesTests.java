package org.chengmen.portal.traditional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestPersons;
import org.chengmen.alliance.Alliance;
import org.chengmen.kernel.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalTest
class TraditionalDeskPagesTests {

    @Autowired MockMvcTester portal;
    @Autowired Alliance alliance;

    @AfterEach
    void remove() {
        post("/desk/traditional/remove", editor(), "專題", "");
    }

    private RequestPostProcessor editor() {
        return TestPersons.staffOf(alliance.portal().owner().value(), Role.EDITOR);
    }

    @Test
    void correctsWhatEverySiteWritesInTraditionalCharacters() {
        assertThat(topics()).bodyText().contains("專題");
        assertThat(put("專題", "特輯")).hasStatus3xxRedirection();
        assertThat(topics()).bodyText().contains("特輯", "lang=\"zh-Hant\"").doesNotContain("專題");
        assertThat(desk()).bodyText().contains("專題", "特輯");
        post("/desk/traditional/remove", editor(), "專題", "");
        assertThat(topics()).bodyText().contains("專題");
    }

    @Test
    void refusesWhatIsNoWord() {
        for (var word : new String[] {"", "<b>", "a", "長".repeat(21)}) {
            assertThat(put(word, "長")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(put("長", "長"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("两边写得一样");
    }

    @Test
    void isForEditorsOfThePortal() {
        var district = alliance.organisationByCode("jiangan").orElseThrow().id().value();
        var stranger = TestPersons.staffOf(district, Role.EDITOR);
        assertThat(post("/desk/traditional", stranger, "專題", "越權")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/desk/traditional", TestPersons.citizen(), "專題", "越權"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult topics() {
        return portal.get().uri("http://fgw.localhost/topics?lang=zh-Hant").exchange();
    }

    private MvcTestResult desk() {
        return portal.get().uri("/desk/traditional").with(editor()).exchange();
    }

    private MvcTestResult put(String converter, String word) {
        return post("/desk/traditional", editor(), converter, word);
    }

    private MvcTestResult post(
            String address, RequestPostProcessor person, String converter, String word) {
        return portal.post()
                .uri(address)
                .param("converter", converter)
                .param("portal", word)
                .with(person)
                .with(csrf())
                .exchange();
    }
}
