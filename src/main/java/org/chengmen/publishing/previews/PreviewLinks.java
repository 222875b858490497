package org.chengmen.publishing.previews;

import org.chengmen.kernel.access.Person;
import org.chengmen.publishing.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All links by which an edition may be read before the public reads it.
@Repository
class PreviewLinks {

    private final JdbcClient database;

    PreviewLinks(JdbcClient database) {
        this.database = database;
    }

    void add(PreviewLink link, byte[] secret, Person maker) {
        database.sql(
                        """
                        insert into publishing.preview_link values
                            (:id, :secret, :edition, :by, :byName, :at, :expiresAt)
                        """)
                .param("id", link.id())
                .param("secret", secret)
                .param("edition", link.edition().value())
                .param("by", maker.account())
                .param("byName", maker.name())
                .param("at", Timestamp.from(link.madeAt()))
                .param("expiresAt", Timestamp.from(link.expiresAt()))
                .update();
    }

    /// Those that are good now, newest first.
    List<PreviewLink> good(EditionId edition, Instant now) {
        return database.sql(
                        """
                        select * from publishing.preview_link
                        where edition = :edition and revoked_at is null and expires_at > :now
                        order by id desc limit 50
                        """)
                .param("edition", edition.value())
                .param("now", Timestamp.from(now))
                .query(PreviewLinks::read)
                .list();
    }

    Optional<PreviewLink> opened(byte[] secret, Instant now) {
        return database.sql(
                        """
                        select * from publishing.preview_link
                        where secret = :secret and revoked_at is null and expires_at > :now
                        """)
                .param("secret", secret)
                .param("now", Timestamp.from(now))
                .query(PreviewLinks::read)
                .optional();
    }

    Optional<PreviewLink> find(UUID id) {
        return database.sql("select * from publishing.preview_link where id = :id")
                .param("id", id)
                .query(PreviewLinks::read)
                .optional();
    }

    void revoke(UUID id, Instant at) {
        database.sql(
                        """
                        update publishing.preview_link set revoked_at = :at
                        where id = :id and revoked_at is null
                        """)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static PreviewLink read(ResultSet row, int number) throws SQLException {
        return new PreviewLink(
                row.getObject("id", UUID.class),
                new EditionId(row.getObject("edition", UUID.class)),
                row.getString("made_by_name"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant());
    }
}
