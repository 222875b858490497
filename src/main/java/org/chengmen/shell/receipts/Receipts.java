package org.chengmen.shell.receipts;

import org.chengmen.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.Supplier;

/// Carries a write out once and gives everybody who sends it again the answer of the first time.
/// The key is stored in the transaction of the effect: both are there, or neither.
@Component
public class Receipts {

    private final JdbcClient database;
    private final JsonMapper json;

    Receipts(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /// `request` is all that was asked, as a record; `answer` is the type that `effect` gives.
    @Transactional
    public <T> T once(IdempotencyKey key, Object request, Class<T> answer, Supplier<T> effect) {
        var hash = hash(request);
        if (isFirst(key, hash)) {
            var given = effect.get();
            keep(key, given);
            return given;
        }
        return again(key, hash, answer);
    }

    /// Waits while another request with this key is under way.
    private boolean isFirst(IdempotencyKey key, byte[] hash) {
        return database.sql(
                                """
                                insert into shell.receipt (caller, endpoint, key, request_hash)
                                values (:caller, :endpoint, :key, :hash)
                                on conflict do nothing
                                """)
                        .param("caller", key.caller())
                        .param("endpoint", key.endpoint())
                        .param("key", key.value())
                        .param("hash", hash)
                        .update()
                == 1;
    }

    private void keep(IdempotencyKey key, Object given) {
        database.sql(
                        """
                        update shell.receipt set answer = cast(:answer as jsonb)
                        where caller = :caller and endpoint = :endpoint and key = :key
                        """)
                .param("answer", json.writeValueAsString(given))
                .param("caller", key.caller())
                .param("endpoint", key.endpoint())
                .param("key", key.value())
                .update();
    }

    private <T> T again(IdempotencyKey key, byte[] hash, Class<T> answer) {
        var kept =
                database.sql(
                                """
                                select request_hash, answer from shell.receipt
                                where caller = :caller and endpoint = :endpoint and key = :key
                                """)
                        .param("caller", key.caller())
                        .param("endpoint", key.endpoint())
                        .param("key", key.value())
                        .query((row, number) -> new Kept(row.getBytes(1), row.getString(2)))
                        .single();
        if (!Arrays.equals(kept.hash, hash)) {
            throw Refused.because(ReceiptRefusal.KEY_USED_FOR_SOMETHING_ELSE);
        }
        return json.readValue(kept.answer, answer);
    }

    private byte[] hash(Object request) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(request));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // read once, never compared as a record
    private record Kept(byte[] hash, String answer) {}
}
