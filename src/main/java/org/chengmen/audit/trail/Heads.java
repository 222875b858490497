package org.chengmen.audit.trail;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/// The stored heads of the chains.
@Repository
public class Heads {

    private static final String SELECT =
            "select chain, length, hash, dropped, base, seal, clock_timestamp() as now from audit.chain ";

    private static final int STRETCH = 5000;

    private final JdbcClient jdbc;
    private final TrailKey key;

    Heads(JdbcClient jdbc, TrailKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    public List<Head> all() {
        return jdbc.sql(SELECT + "order by chain").query(Heads::head).list();
    }

    public Head of(int chain) {
        return jdbc.sql(SELECT + "where chain = :chain")
                .param("chain", chain)
                .query(Heads::head)
                .single();
    }

    /// Waits until no other transaction writes to the chain, and keeps others out until this one
    /// ends.
    Head lock(int chain) {
        jdbc.sql("select from audit.chain where chain = :chain for update")
                .param("chain", chain)
                .query((row, number) -> chain)
                .single();
        return of(chain);
    }

    /// The head that the rows themselves give, for a head that somebody else wrote.
    Head rebuilt(Head head) {
        return jdbc.sql(
                        """
                        select chain, greatest(number, :length) as length, hash, :dropped as dropped, :base as base,
                            null as seal, clock_timestamp() as now
                        from audit.entry where chain = :chain order by number desc limit 1
                        """)
                .param("chain", head.chain())
                .param("length", head.length())
                .param("dropped", head.dropped())
                .param("base", head.base())
                .query(Heads::head)
                .optional()
                .orElse(head);
    }

    void move(Head head) {
        jdbc.sql(
                        """
                        update audit.chain set length = :length, hash = :hash, dropped = :dropped, base = :base, seal = :seal
                        where chain = :chain
                        """)
                .param("chain", head.chain())
                .param("length", head.length())
                .param("hash", head.hash())
                .param("dropped", head.dropped())
                .param("base", head.base())
                .param("seal", head.sealWith(key))
                .update();
    }

    /// Drops all entries before `time`, chain by chain, and keeps what the rest follows. A chain
    /// whose head somebody else wrote is left as it is: it is evidence.
    @Transactional
    public long drop(Instant time) {
        jdbc.sql("select set_config('chengmen.retention', 'on', true)")
                .query(String.class)
                .single();
        return all().stream().mapToLong(head -> drop(lock(head.chain()), time)).sum();
    }

    private long drop(Head head, Instant time) {
        var last = head.isSealed(key) ? lastBefore(head.chain(), time) : null;
        if (last == null) {
            return 0;
        }
        var base =
                jdbc.sql("select hash from audit.entry where chain = :chain and number = :last")
                        .param("chain", head.chain())
                        .param("last", last)
                        .query(String.class)
                        .single();
        move(head.beginningAfter(last, base));
        var dropped = 0L;
        for (var from = head.dropped(); from < last; from += STRETCH) {
            dropped += delete(head.chain(), from, Math.min(from + STRETCH, last));
        }
        return dropped;
    }

    /// In stretches, because no statement may take long.
    private long delete(int chain, long from, long to) {
        return jdbc.sql(
                        "delete from audit.entry where chain = :chain and number > :from and number <= :to")
                .param("chain", chain)
                .param("from", from)
                .param("to", to)
                .update();
    }

    private @Nullable Long lastBefore(int chain, Instant time) {
        return jdbc.sql(
                        """
                        select max(number) from audit.entry where chain = :chain and number < coalesce(
                            (select number from audit.entry where chain = :chain and at >= :time order by at, number limit 1),
                            9223372036854775807)
                        """)
                .param("chain", chain)
                .param("time", time.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject(1, Long.class))
                .list()
                .getFirst();
    }

    /// The first start binds the trail to the key; every later one needs the same.
    @Transactional
    public void bind() {
        var first =
                jdbc.sql("insert into audit.key (fingerprint) values (:own) on conflict do nothing")
                        .param("own", key.fingerprint())
                        .update();
        if (first == 1) {
            all().stream().filter(head -> head.seal() == null).forEach(this::move);
        } else if (!fingerprint().equals(key.fingerprint())) {
            throw new TrailKeyRefused("The audit trail was written with another key.", null);
        }
    }

    private String fingerprint() {
        return jdbc.sql("select fingerprint from audit.key").query(String.class).single();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                row.getInt("chain"),
                row.getLong("length"),
                row.getString("hash"),
                row.getLong("dropped"),
                row.getString("base"),
                row.getString("seal"),
                row.getObject("now", OffsetDateTime.class).toInstant());
    }
}
