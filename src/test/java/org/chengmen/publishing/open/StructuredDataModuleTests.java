package org.chengmen.publishing.open;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.chengmen.PortalTest;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.publication.Publications;
import org.chengmen.publishing.types.DocumentTypes;
import org.chengmen.shell.Frames;
import org.chengmen.shell.SiteLook;
import org.chengmen.shell.spi.SiteLooks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

import java.util.List;
import java.util.Locale;
import java.util.Map;

@PortalTest
class StructuredDataModuleTests {

    @Autowired Newsstand stand;
    @Autowired Publications publications;
    @Autowired DocumentTypes types;
    @Autowired TemplateEngine templates;
    @Autowired Frames frames;
    @Autowired SiteLooks looks;

    @Test
    void tellsSearchEnginesWhatTheDocumentIs() {
        var edition = stand.publish("轨道交通新线开通");
        var json = block(head(edition, "news"));
        var address = Newsstand.HOST + "/documents/" + stand.number(edition);
        assertThat(JsonPath.<String>read(json, "$[0]['@type']")).isEqualTo("NewsArticle");
        assertThat(JsonPath.<String>read(json, "$[0].headline")).isEqualTo("轨道交通新线开通");
        assertThat(JsonPath.<String>read(json, "$[0].url")).isEqualTo(address);
        assertThat(JsonPath.<String>read(json, "$[0].publisher['@type']"))
                .isEqualTo("GovernmentOrganization");
        assertThat(JsonPath.<List<Integer>>read(json, "$[1].itemListElement[*].position"))
                .containsExactly(1, 2);
    }

    @Test
    void knowsTheKindsOfDocuments() {
        var edition = stand.publish("一件");
        for (var kind :
                Map.of(
                                "policy", "Legislation",
                                "procedure", "GovernmentService",
                                "video", "VideoObject",
                                "pictures", "ImageGallery",
                                "notice", "Article")
                        .entrySet()) {
            assertThat(JsonPath.<String>read(block(head(edition, kind.getKey())), "$[0]['@type']"))
                    .isEqualTo(kind.getValue());
        }
    }

    @Test
    void cannotBeLeftByWhatADocumentSays() {
        var edition = stand.publish("脚本");
        stand.spoil(edition, "</script><script>alert(1)</script>");
        var head = head(edition, "news");
        assertThat(head.select("script")).hasSize(1);
        assertThat(JsonPath.<String>read(block(head), "$[0].headline"))
                .isEqualTo("</script><script>alert(1)</script>");
        assertThat(head.select("meta[property=og:title]").attr("content"))
                .isEqualTo("</script><script>alert(1)</script>");
    }

    private static String block(Document head) {
        return head.select("script[type=application/ld+json]").getFirst().data();
    }

    private Document head(Edition edition, String type) {
        var request = new MockHttpServletRequest("GET", "/documents/1");
        request.setServerName("fgw.localhost");
        request.setAttribute(SiteLook.class.getName(), looks.at("fgw.localhost").orElseThrow());
        var publication = publications.find(edition.document(), Locale.CHINESE).orElseThrow();
        var data =
                new StructuredData(
                        frames.of(request), publication, types.type(type), List.of(stand.column));
        var output = new StringOutput();
        templates.render("publishing/templates/_structuredData.jte", Map.of("data", data), output);
        return Jsoup.parse(output.toString());
    }
}
