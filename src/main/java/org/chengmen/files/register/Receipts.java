package org.chengmen.files.register;

import org.chengmen.files.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What machines were told about their uploads, by account and idempotency key.
@Repository
public class Receipts {

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Receipt> find(UUID account, String key) {
        return jdbc.sql(
                        """
                        select fingerprint, file, given_at from files.receipt
                        where account = :account and idempotency_key = :key
                        """)
                .param("account", account)
                .param("key", key)
                .query(
                        (row, number) ->
                                new Receipt(
                                        row.getString("fingerprint"),
                                        new FileId(row.getObject("file", UUID.class)),
                                        row.getTimestamp("given_at").toInstant()))
                .optional();
    }

    /// False where the key was taken meanwhile by another request.
    public boolean add(UUID account, String key, Receipt receipt) {
        return jdbc.sql(
                                """
                                insert into files.receipt (account, idempotency_key, fingerprint, file, given_at)
                                values (:account, :key, :fingerprint, :file, :at) on conflict do nothing
                                """)
                        .param("account", account)
                        .param("key", key)
                        .param("fingerprint", receipt.fingerprint())
                        .param("file", receipt.file().value())
                        .param("at", Timestamp.from(receipt.givenAt()))
                        .update()
                == 1;
    }

    /// The fingerprint of what was asked, and the file that came of it.
    public record Receipt(String fingerprint, FileId file, Instant givenAt) {}
}
