package org.chengmen.accounts.personal;

import org.chengmen.accounts.AccountId;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.kernel.access.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The ledger of who read a person's data, open to that person.
@Repository
public class Readings {

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    Readings(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void record(AccountId account, Person reader, String what, String reason) {
        jdbc.sql(
                        """
                        insert into accounts.reading (id, account, reader, reader_name, organisation, what, reason, read_at)
                        values (:id, :account, :reader, :name, :organisation, :what, :reason, :now)
                        """)
                .param("id", TimeOrderedId.next())
                .param("account", account.value())
                .param("reader", reader.account())
                .param("name", reader.name())
                .param("organisation", reader.organisation(), Types.OTHER)
                .param("what", what)
                .param("reason", reason)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        trail.record(
                Act.of("accounts.personal-data.read", "account", account)
                        .after(Map.of("what", what, "reason", reason)));
    }

    /// Newest first, after the one of the id `after`.
    public List<Reading> of(AccountId account, @Nullable UUID after, int size) {
        return jdbc.sql(
                        """
                        select * from accounts.reading
                        where account = :account and (:after::uuid is null or id < :after)
                        order by id desc limit :size
                        """)
                .param("account", account.value())
                .param("after", after, Types.OTHER)
                .param("size", size)
                .query((row, number) ->
                        new Reading(
                                row.getObject("id", UUID.class),
                                row.getString("reader_name"),
                                row.getObject("organisation", UUID.class),
                                row.getString("what"),
                                row.getString("reason"),
                                row.getTimestamp("read_at").toInstant()))
                .list();
    }

    /// One look at a person's data.
    public record Reading(
            UUID id,
            String reader,
            @Nullable UUID organisation,
            String what,
            String reason,
            Instant readAt) {}
}
