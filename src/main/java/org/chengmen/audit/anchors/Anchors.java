package org.chengmen.audit.anchors;

import org.chengmen.audit.trail.Digests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The stored anchors.
@Repository
public class Anchors {

    private static final String SELECT =
            "select number, at, entries, lengths, heads, root, previous, hash from audit.anchor ";

    private final JdbcClient jdbc;

    Anchors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Anchor> latest() {
        return before(Long.MAX_VALUE, 1).stream().findFirst();
    }

    /// The youngest first.
    public List<Anchor> before(long number, int limit) {
        return jdbc.sql(SELECT + "where number < :number order by number desc limit :limit")
                .param("number", number)
                .param("limit", limit)
                .query(Anchors::anchor)
                .list();
    }

    public List<Anchor> following(long number, int limit) {
        return jdbc.sql(SELECT + "where number > :number order by number limit :limit")
                .param("number", number)
                .param("limit", limit)
                .query(Anchors::anchor)
                .list();
    }

    /// One anchor is made at a time, whatever the number of instances.
    void lock() {
        jdbc.sql("lock table audit.anchor in share row exclusive mode").update();
    }

    void add(Anchor anchor) {
        jdbc.sql(
                        """
                        insert into audit.anchor (number, at, entries, lengths, heads, root, previous, hash)
                        values (:number, :at, :entries, :lengths, :heads, :root, :previous, :hash)
                        """)
                .param("number", anchor.number())
                .param("at", anchor.at().atOffset(ZoneOffset.UTC))
                .param("entries", anchor.entries())
                .param("lengths", anchor.lengths().toArray(Long[]::new))
                .param("heads", anchor.heads().toArray(String[]::new))
                .param("root", anchor.root())
                .param("previous", anchor.previous())
                .param("hash", anchor.hash())
                .update();
    }

    static String hashBefore(Optional<Anchor> latest) {
        return latest.map(Anchor::hash).orElse(Digests.NONE);
    }

    private static Anchor anchor(ResultSet row, int position) throws SQLException {
        return new Anchor(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("entries"),
                Arrays.asList((Long[]) row.getArray("lengths").getArray()),
                Arrays.asList((String[]) row.getArray("heads").getArray()),
                row.getString("root"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
