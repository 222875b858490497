package org.chengmen.audit.verification;

import org.chengmen.kernel.TimeOrderedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The stored verifications with their progress and findings.
@Repository
public class Verifications {

    private static final String SELECT =
            """
            select v.*, v.beat > now() - interval '1 minute' as beating,
                (select coalesce(sum(p.checked), 0) from audit.verification_progress p where p.verification = v.id) as checked
            from audit.verification v
            """;

    private final JdbcClient jdbc;

    Verifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<VerificationView> latest(int limit) {
        return jdbc.sql(SELECT + "order by started_at desc limit :limit")
                .param("limit", limit)
                .query(Verifications::view)
                .list();
    }

    public Optional<VerificationView> lastFinished() {
        return jdbc.sql(SELECT + "where finished_at is not null order by started_at desc limit 1")
                .query(Verifications::view)
                .optional();
    }

    public VerificationView one(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Verifications::view)
                .single();
    }

    public List<Finding> findings(UUID id) {
        return jdbc.sql(
                        """
                        select kind, place, detail from audit.verification_finding
                        where verification = :id order by position limit :most
                        """)
                .param("id", id)
                .param("most", Findings.MOST)
                .query((row, _) ->
                        new Finding(
                                Finding.Kind.valueOf(row.getString("kind")),
                                row.getString("place"),
                                row.getString("detail")))
                .list();
    }

    /// The verification to carry on with: one that was interrupted, or a new one. Empty while
    /// another instance is at it.
    @Transactional
    Optional<UUID> claim(String by) {
        jdbc.sql("lock table audit.verification in share row exclusive mode").update();
        var open = jdbc.sql(SELECT + "where finished_at is null").query(Verifications::view).list();
        if (open.stream().anyMatch(VerificationView::beating)) {
            return Optional.empty();
        }
        var id = open.isEmpty() ? begin(by) : open.getFirst().id();
        beat(id);
        return Optional.of(id);
    }

    private UUID begin(String by) {
        var id = TimeOrderedId.next();
        jdbc.sql(
                        """
                        insert into audit.verification (id, started_by, total)
                        select :id, :by, sum(length - dropped) from audit.chain
                        """)
                .param("id", id)
                .param("by", by)
                .update();
        jdbc.sql(
                        """
                        insert into audit.verification_progress (verification, chain, number, hash)
                        select :id, chain, dropped, base from audit.chain
                        """)
                .param("id", id)
                .update();
        return id;
    }

    List<Checkpoint> open(UUID id) {
        return jdbc.sql(
                        """
                        select chain, number, hash, checked, done from audit.verification_progress
                        where verification = :id and not done order by chain
                        """)
                .param("id", id)
                .query(Checkpoint.class)
                .list();
    }

    /// Progress and findings are kept together, so that one that goes on neither misses nor
    /// repeats.
    @Transactional
    void keep(UUID id, Checkpoint checkpoint, Findings findings) {
        add(id, findings);
        jdbc.sql(
                        """
                        update audit.verification_progress
                        set number = :number, hash = :hash, checked = :checked, done = :done
                        where verification = :id and chain = :chain
                        """)
                .param("id", id)
                .param("chain", checkpoint.chain())
                .param("number", checkpoint.number())
                .param("hash", checkpoint.hash())
                .param("checked", checkpoint.checked())
                .param("done", checkpoint.done())
                .update();
        beat(id);
    }

    private void add(UUID id, Findings findings) {
        var position = findingsOf(id);
        var count = findings.count();
        for (var finding : findings.take()) {
            jdbc.sql(
                            """
                            insert into audit.verification_finding (verification, position, kind, place, detail)
                            values (:id, :position, :kind, :place, :detail)
                            """)
                    .param("id", id)
                    .param("position", position++)
                    .param("kind", finding.kind().name())
                    .param("place", finding.place())
                    .param("detail", finding.detail())
                    .update();
        }
        jdbc.sql("update audit.verification set findings = findings + :count where id = :id")
                .param("id", id)
                .param("count", count)
                .update();
    }

    private int findingsOf(UUID id) {
        return one(id).findings();
    }

    private void beat(UUID id) {
        jdbc.sql("update audit.verification set beat = now() where id = :id")
                .param("id", id)
                .update();
    }

    void finish(UUID id, Findings findings) {
        add(id, findings);
        jdbc.sql("update audit.verification set finished_at = now() where id = :id")
                .param("id", id)
                .update();
    }

    private static VerificationView view(ResultSet row, int position) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new VerificationView(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getString("started_by"),
                row.getLong("total"),
                row.getLong("checked"),
                finished == null ? null : finished.toInstant(),
                row.getInt("findings"),
                row.getBoolean("beating"));
    }
}
