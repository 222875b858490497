package org.chengmen.publishing.pages;

import org.chengmen.publishing.publication.PublicState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The topics of a site that the public may see.
@Repository
public class Topics {

    private final JdbcClient database;

    Topics(JdbcClient database) {
        this.database = database;
    }

    /// Running ones first, then those that are over; each newest first.
    public List<TopicLine> of(UUID site, Locale language, int most) {
        return database.sql(
                        """
                        select title, summary, fields ->> 'address' as address, picture,
                            fields ->> 'pictureAlt' as picture_alt, state, published_at, changed_at
                        from publishing.publication
                        where site = :site and language = :language and type = 'topic'
                          and state in ('LIVE', 'EXPIRED') and fields ->> 'address' is not null
                        order by state desc, published_at desc limit :most
                        """)
                .param("site", site)
                .param("language", language.getLanguage())
                .param("most", most)
                .query(Topics::read)
                .list();
    }

    private static TopicLine read(ResultSet row, int number) throws SQLException {
        return new TopicLine(
                row.getString("title"),
                row.getString("summary"),
                row.getString("address"),
                row.getString("picture"),
                row.getString("picture_alt"),
                PublicState.valueOf(row.getString("state")),
                row.getTimestamp("published_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
