package org.chengmen.accounts.secrets;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import javax.crypto.SecretKey;

/// Remembers a fingerprint of the keys beside the data, so that a start with foreign keys ends at
/// once instead of sealing with them.
record KeyCheck(JdbcClient jdbc) {

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from accounts.key_check)")
                .query(Boolean.class)
                .single();
    }

    void hold(String name, SecretKey key) {
        var fingerprint = Digests.hmac(key, "fingerprint".getBytes(StandardCharsets.US_ASCII));
        jdbc.sql(
                        "insert into accounts.key_check (name, fingerprint) values (:name, :value) on conflict do nothing")
                .param("name", name)
                .param("value", fingerprint)
                .update();
        var kept =
                jdbc.sql("select fingerprint from accounts.key_check where name = :name")
                        .param("name", name)
                        .query(byte[].class)
                        .single();
        if (!MessageDigest.isEqual(kept, fingerprint)) {
            throw new IllegalStateException(
                    "The key " + name + " does not belong to this database.");
        }
    }
}
