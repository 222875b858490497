package org.chengmen.files.downloads;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;

/// The key that all instances sign downloads with; the first that needs it makes it.
@Component
class DownloadKey {

    private final JdbcClient jdbc;

    DownloadKey(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public byte[] get() {
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into files.download_key (key) values (:key) on conflict do nothing")
                .param("key", fresh)
                .update();
        return jdbc.sql("select key from files.download_key").query(byte[].class).single();
    }
}
