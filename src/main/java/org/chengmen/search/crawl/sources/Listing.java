package org.chengmen.search.crawl.sources;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// What a site map or feed says: pages, or further site maps. Packed ones are unpacked here,
/// because only so the unpacked size is bounded.
record Listing(List<Entry> pages, List<String> siteMaps) {

    private static final int LARGEST = 30 * 1024 * 1024;
    private static final int MOST = 50_000;

    record Entry(String address, @Nullable Instant changedAt) {}

    static Listing read(byte[] content, String address) throws IOException {
        try {
            var parser = new SiteMapParser(false, true);
            return of(parser.parseSiteMap(unpacked(content), URI.create(address).toURL()));
        } catch (UnknownFormatException | RuntimeException broken) {
            throw new IOException(broken);
        }
    }

    private static byte[] unpacked(byte[] content) throws IOException {
        if (content.length < 2 || content[0] != 0x1f || (content[1] & 0xff) != 0x8b) {
            return content;
        }
        try (var packed = new GZIPInputStream(new ByteArrayInputStream(content))) {
            var plain = packed.readNBytes(LARGEST + 1);
            if (plain.length > LARGEST) {
                throw new IOException("Inflates too much");
            }
            return plain;
        }
    }

    private static Listing of(AbstractSiteMap read) {
        return switch (read) {
            case SiteMapIndex index ->
                    new Listing(
                            List.of(),
                            index.getSitemaps().stream()
                                    .map(it -> it.getUrl().toString())
                                    .toList());
            case SiteMap map -> new Listing(entries(map.getSiteMapUrls()), List.of());
            default -> new Listing(List.of(), List.of());
        };
    }

    private static List<Entry> entries(Collection<SiteMapURL> urls) {
        return urls.stream()
                .limit(MOST)
                .map(it -> new Entry(it.getUrl().toString(), moment(it.getLastModified())))
                .toList();
    }

    private static @Nullable Instant moment(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
