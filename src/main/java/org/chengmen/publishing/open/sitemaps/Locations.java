package org.chengmen.publishing.open.sitemaps;

import org.chengmen.publishing.open.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Where the documents of a site stand, by ranges of their numbers: a range never moves, and each
/// costs the same however many documents there are.
@Repository
class Locations {

    /// Numbers in a range: with two languages well under the 50,000 addresses of the protocol.
    static final int RANGE = 2_000;

    private final JdbcClient database;

    Locations(JdbcClient database) {
        this.database = database;
    }

    /// The ranges in which the site has something in force: one look into the index for each.
    List<Long> ranges(UUID site) {
        return database.sql(
                        """
                        with recursive range (first) as (
                            select min(number) / :size from publishing.publication
                            where site = :site and state = 'LIVE'
                            union all
                            select (select min(number) / :size from publishing.publication
                                where site = :site and state = 'LIVE'
                                  and number >= (range.first + 1) * :size)
                            from range where range.first is not null)
                        select first from range where first is not null
                        """)
                .param("site", site)
                .param("size", (long) RANGE)
                .query(Long.class)
                .list();
    }

    List<Location> in(UUID site, long range) {
        return database.sql(
                        """
                        select number, language, published_at, changed_at, '' as title
                        from publishing.publication
                        where site = :site and state = 'LIVE' and number >= :from and number < :until
                          and type not in ('home-page', 'column-page', 'slot-item')
                        order by number, language desc
                        """)
                .param("site", site)
                .param("from", range * RANGE)
                .param("until", (range + 1) * RANGE)
                .query(Locations::read)
                .list();
    }

    /// What appeared since a moment, newest first.
    List<Location> since(UUID site, Instant moment, int most) {
        return database.sql(
                        """
                        select * from unnest(array['zh', 'en']) l (language) cross join lateral (
                            select number, published_at, changed_at, title from publishing.publication p
                            where site = :site and state = 'LIVE' and p.language = l.language
                              and published_at > :moment
                              and type not in ('home-page', 'column-page', 'slot-item')
                            order by published_at desc, number desc limit :most) p
                        order by published_at desc, number desc limit :most
                        """)
                .param("site", site)
                .param("moment", Timestamp.from(moment))
                .param("most", most)
                .query(Locations::read)
                .list();
    }

    private static Location read(ResultSet row, int index) throws SQLException {
        return new Location(
                row.getLong("number"),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("title"),
                row.getTimestamp("published_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }

    record Location(
            long number, Locale language, String title, Instant publishedAt, Instant changedAt) {

        String address() {
            return Entry.address(number, language);
        }
    }
}
