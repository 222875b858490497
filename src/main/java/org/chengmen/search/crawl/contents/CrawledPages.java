package org.chengmen.search.crawl.contents;

import org.chengmen.search.spi.SearchEntry;
import org.chengmen.search.spi.SearchSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Crawled and pushed pages and files, as the search reads them. Of those that say the same only
/// the first publisher's is among them.
@Repository
class CrawledPages implements SearchSource {

    static final String NAME = "pages";

    private final JdbcClient database;

    CrawledPages(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<SearchEntry> read(Collection<String> things) {
        return database.sql(
                        """
                        select c.*, d.scheme, d.host, p.path, d.site, d.organisation
                        from search.crawl_content c
                        join search.crawl_page p on p.key = c.page
                        join search.crawl_domain d on d.id = p.domain
                        where c.page = any(:pages) and c.folded_into is null
                        """)
                .param("pages", things.stream().map(PageKey::number).toArray(Long[]::new))
                .query(CrawledPages::entry)
                .list();
    }

    @Override
    public List<String> keysAfter(String thing, int most) {
        return database
                .sql(
                        """
                        select page from search.crawl_content
                        where page > :after and folded_into is null order by page limit :most
                        """)
                .param("after", PageKey.number(thing))
                .param("most", most)
                .query(Long.class)
                .list()
                .stream()
                .map(PageKey::text)
                .toList();
    }

    private static SearchEntry entry(ResultSet row, int number) throws SQLException {
        var published = row.getTimestamp("published_at");
        return new SearchEntry(
                PageKey.text(row.getLong("page")),
                Locale.forLanguageTag(row.getString("language")),
                place(row),
                words(row),
                new SearchEntry.Traits(
                        row.getString("kind"), row.getString("type"), null, null, null, false),
                published == null ? null : published.toInstant());
    }

    private static SearchEntry.Place place(ResultSet row) throws SQLException {
        return new SearchEntry.Place(
                row.getString("scheme") + "://" + row.getString("host") + row.getString("path"),
                row.getObject("site", UUID.class),
                row.getObject("organisation", UUID.class),
                List.of());
    }

    private static SearchEntry.Words words(ResultSet row) throws SQLException {
        var text = row.getString("text");
        return new SearchEntry.Words(
                row.getString("title"),
                row.getString("summary"),
                text,
                List.of((String[]) row.getArray("keywords").getArray()),
                DocumentNumbers.in(row.getString("title") + "\n" + text));
    }
}
