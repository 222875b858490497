package org.chengmen.shell.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.shell.ShellSettings;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

class KeptPagesTests {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final PageKey HOME = key("/");

    private Instant now = Instant.parse("2026-11-24T15:59:59Z"); // one second to midnight
    private final InstantSource source = () -> now;
    private final KeptPages pages = pages(1);

    @Test
    void keepsAPage() {
        keep(HOME, "sites");
        assertThat(pages.find(HOME)).isNotNull();
    }

    @Test
    void forgetsWhatShowsATag() {
        keep(HOME, "sites");
        keep(key("/about"), "about");
        pages.evict(Set.of("sites"));
        assertThat(pages.find(HOME)).isNull();
        assertThat(pages.find(key("/about"))).isNotNull();
    }

    @Test
    void forgetsEverything() {
        keep(HOME, "sites");
        pages.evict(Set.of(PageEvictions.ALL));
        assertThat(pages.find(HOME)).isNull();
    }

    @Test
    void neverKeepsWhatWasBegunBeforeAnEviction() {
        var begun = pages.now();
        var old = page(begun, "sites");
        pages.evict(Set.of("sites"));
        pages.keep(HOME, old, begun);
        assertThat(pages.find(HOME)).isNull();
    }

    @Test
    void forgetsAtMidnightInTheCityWhenTheDateOnThePageChanges() {
        keep(HOME, "sites");
        now = Instant.parse("2026-11-24T16:00:00Z");
        assertThat(pages.find(HOME)).isNull();
    }

    @Test
    void neverShowsYesterdaysDateOfAPageThatWasSlow() {
        var begun = pages.now();
        now = Instant.parse("2026-11-24T16:00:01Z");
        pages.keep(HOME, page(begun, "sites"), begun);
        assertThat(pages.find(HOME)).isNull();
    }

    @Test
    void staysWithinItsMemory() {
        var begun = pages.now();
        for (var i = 0; i < 100; i++) {
            var bytes = new byte[50_000];
            pages.keep(key("/" + i), pages.page(bytes, headers(), Set.of("a"), begun), begun);
        }
        assertThat(pages.weight()).isLessThanOrEqualTo(1024 * 1024);
    }

    private KeptPages pages(int megabytes) {
        return new KeptPages(
                new CacheSettings(megabytes),
                new ShellSettings(SHANGHAI),
                clock(),
                new CacheFigures());
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(@Nullable ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return source.instant();
            }
        };
    }

    private void keep(PageKey key, String tag) {
        var begun = pages.now();
        pages.keep(key, page(begun, tag), begun);
    }

    private KeptPage page(KeptPages.Moment begun, String tag) {
        return pages.page(new byte[1000], headers(), Set.of(tag), begun);
    }

    private static PageHeaders headers() {
        return PageHeaders.of(HttpFields.build());
    }

    private static PageKey key(String address) {
        return new PageKey(new Origin("http", "localhost", 80), address, "zh");
    }
}
