package org.chengmen.publishing.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

class FeedItemsTests {

    private static final String ATOM =
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>区政府</title><id>tag:x</id>
            <updated>2026-03-01T00:00:00Z</updated>
            <entry><id>tag:x,1</id><title type="html">一 &lt;b&gt;粗&lt;/b&gt;</title>
            <link href="https://www.district.example/1.html"/><category term="动态"/>
            <published>2026-02-01T09:00:00+08:00</published><updated>2199-01-01T00:00:00Z</updated>
            <summary type="html">摘要</summary>
            <content type="html">&lt;p&gt;正文 &lt;a href="/2.html"&gt;看&lt;/a&gt;&lt;/p&gt;</content>
            </entry></feed>
            """;

    private static HarvestSource source() {
        return new HarvestSource(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                HarvestKind.FEED,
                "https://www.district.example/feed",
                null,
                "",
                60,
                true,
                Place.BEGINNING,
                new HarvestSource.Health(Instant.EPOCH, null, null, 0, null, null, 0, 0, 0, 0));
    }

    private static List<Item> read(String feed) throws Unharvested {
        return FeedItems.read(feed.getBytes(StandardCharsets.UTF_8), source(), "portal.example");
    }

    @Test
    void readsAtom() throws Unharvested {
        var item = read(ATOM).getFirst();
        assertThat(item.id()).isEqualTo("tag:x,1");
        var form = Objects.requireNonNull(item.form());
        assertThat(form.title()).isEqualTo("一 粗");
        assertThat(form.content()).contains("https://www.district.example/2.html");
        assertThat(form.category()).isEqualTo("动态");
        assertThat(form.publishedAt()).isEqualTo("2026-02-01T01:00:00Z");
        assertThat(form.target()).isEqualTo("portal.example");
    }

    @Test
    void readsRssWithAndWithoutIds() throws Unharvested {
        var rss =
                """
                <rss version="2.0"><channel><title>t</title><link>https://a.example/</link>
                <description>d</description>
                <item><title>甲</title><guid isPermaLink="false">7</guid><description>正文甲</description></item>
                <item><title>乙</title><link>https://a.example/8</link><description>正文乙</description></item>
                <item><description>没有标题也没有编号</description></item>
                </channel></rss>
                """;
        assertThat(read(rss)).extracting(Item::id).containsExactly("7", "https://a.example/8", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><rss>&b;</rss>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss>&a;</rss>",
                "<!DOCTYPE x SYSTEM 'https://a.example/x.dtd'><rss/>"
            })
    void refusesDocumentTypes(String xml) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOfSatisfying(
                        Unharvested.class,
                        it -> assertThat(it.why()).isEqualTo(Cause.DANGEROUS_XML));
    }

    @Test
    void refusesWhatIsTooDeep() {
        var deep = "<a>".repeat(5_000) + "</a>".repeat(5_000);
        assertThatThrownBy(() -> read(deep)).isInstanceOf(Unharvested.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><body>404</body></html>", "<rss", "{}", "<rss>&nbsp;</rss>"})
    void saysWhatIsNoFeed(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        Unharvested.class,
                        it -> assertThat(it.why()).isIn(Cause.NOT_XML, Cause.NOT_A_FEED));
    }
}
