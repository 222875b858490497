package org.chengmen.search.crawl.push;

import org.chengmen.search.crawl.addresses.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All tokens. A secret of 256 random bits needs no slow hash.
@Repository
class PushTokens {

    private final JdbcClient database;

    PushTokens(JdbcClient database) {
        this.database = database;
    }

    void add(PushToken token, String secret) {
        database.sql(
                        """
                        insert into search.push_token (id, organisation, name, hash, created_by,
                            created_at, expires_at)
                        values (:id, :organisation, :name, :hash, :by, :at, :expires)
                        """)
                .param("id", token.id())
                .param("organisation", token.organisation())
                .param("name", token.name())
                .param("hash", Digest.sha256(secret))
                .param("by", token.createdBy())
                .param("at", Timestamp.from(token.createdAt()))
                .param("expires", Timestamp.from(token.expiresAt()))
                .update();
    }

    List<PushToken> all() {
        return database.sql("select * from search.push_token order by created_at desc limit 500")
                .query(PushToken.class)
                .list();
    }

    Optional<PushToken> find(UUID id) {
        return database.sql("select * from search.push_token where id = :id")
                .param("id", id)
                .query(PushToken.class)
                .optional();
    }

    Optional<PushToken> of(String secret) {
        return database.sql("select * from search.push_token where hash = :hash")
                .param("hash", Digest.sha256(secret))
                .query(PushToken.class)
                .optional();
    }

    /// To the hour: nobody needs to know it better, and not every call should write.
    void used(UUID id, Instant now) {
        database.sql(
                        """
                        update search.push_token set used_at = :now
                        where id = :id and (used_at is null
                            or used_at < cast(:now as timestamptz) - interval '1 hour')
                        """)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    boolean end(UUID id, Instant now) {
        return database.sql(
                                """
                                update search.push_token set ended_at = :now
                                where id = :id and ended_at is null
                                """)
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .update()
                == 1;
    }
}
