package org.chengmen.publishing.upkeep;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// What is to appear and to end within a time.
@Repository
public class Comings {

    private static final int MOST = 500;

    private final JdbcClient database;

    Comings(JdbcClient database) {
        this.database = database;
    }

    /// An appearance or an end, and where the desk shows it.
    public record Coming(Instant at, boolean ends, String title, String href, UUID site) {}

    /// Earliest first.
    public List<Coming> between(Collection<UUID> sites, Instant from, Instant until) {
        return database.sql(
                        """
                        select e.publish_at as at, false as ends, e.title,
                            '/desk/publishing/editions/' || e.id as href, d.site
                        from publishing.edition e join publishing.document d on d.id = e.document
                        where e.state = 'SCHEDULED' and e.publish_at >= :from and e.publish_at < :until
                          and d.site = any(:sites)
                        union all
                        select expires_at, true, title, '/desk/publishing/documents/' || document, site
                        from publishing.publication
                        where state = 'LIVE' and expires_at >= :from and expires_at < :until
                          and site = any(:sites)
                        order by at, href limit :most
                        """)
                .param("sites", sites.toArray(UUID[]::new))
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("most", MOST)
                .query(Comings::read)
                .list();
    }

    private static Coming read(ResultSet row, int number) throws SQLException {
        return new Coming(
                row.getTimestamp("at").toInstant(),
                row.getBoolean("ends"),
                row.getString("title"),
                row.getString("href"),
                row.getObject("site", UUID.class));
    }
}
