package org.chengmen.publishing.renderings;

import org.chengmen.kernel.access.Person;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All English editions before the public whose Chinese one is in force too.
@Repository
public class Renderings {

    private final JdbcClient database;

    Renderings(JdbcClient database) {
        this.database = database;
    }

    public Optional<Rendering> of(EditionId english) {
        return database.sql(
                        """
                        select p.edition, p.document, p.site, p.title, z.title as chinese_title,
                            r.chinese, coalesce(w.published_at, w.saved_at) as made_from_at,
                            z.edition as today, n.published_at as today_at
                        from publishing.rendering r
                        join publishing.edition w on w.id = r.chinese
                        join publishing.publication p on p.edition = r.edition and p.language = 'en'
                        join publishing.publication z on z.document = p.document and z.language = 'zh'
                            and z.state = 'LIVE'
                        join publishing.edition n on n.id = z.edition
                        where r.edition = :edition
                        """)
                .param("edition", english.value())
                .query(Renderings::read)
                .optional();
    }

    /// Those of the sites that are behind, longest first.
    public List<Rendering> behind(Collection<UUID> sites, int most) {
        return database.sql(
                        """
                        select p.edition, p.document, p.site, p.title, z.title as chinese_title,
                            r.chinese, coalesce(w.published_at, w.saved_at) as made_from_at,
                            z.edition as today, n.published_at as today_at
                        from publishing.publication p
                        join publishing.rendering r on r.edition = p.edition
                        join publishing.edition w on w.id = r.chinese
                        join publishing.publication z on z.document = p.document and z.language = 'zh'
                            and z.state = 'LIVE'
                        join publishing.edition n on n.id = z.edition
                        where p.language = 'en' and p.state = 'LIVE' and p.site = any(:sites)
                          and z.edition <> r.chinese
                        order by n.published_at limit :most
                        """)
                .param("sites", sites.toArray(UUID[]::new))
                .param("most", most)
                .query(Renderings::read)
                .list();
    }

    /// Somebody has read both and found that the English text still says the same.
    void confirm(Rendering rendering, Person person, Instant at) {
        database.sql(
                        """
                        update publishing.rendering set chinese = :today, confirmed_by = :by,
                            confirmed_by_name = :name, confirmed_at = :at
                        where edition = :edition
                        """)
                .param("today", rendering.today().value())
                .param("by", person.account())
                .param("name", person.name())
                .param("at", Timestamp.from(at))
                .param("edition", rendering.english().value())
                .update();
    }

    private static Rendering read(ResultSet row, int number) throws SQLException {
        return new Rendering(
                new EditionId(row.getObject("edition", UUID.class)),
                new DocumentId(row.getObject("document", UUID.class)),
                row.getObject("site", UUID.class),
                row.getString("title"),
                row.getString("chinese_title"),
                new EditionId(row.getObject("chinese", UUID.class)),
                row.getTimestamp("made_from_at").toInstant(),
                new EditionId(row.getObject("today", UUID.class)),
                row.getTimestamp("today_at").toInstant());
    }
}
