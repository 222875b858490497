package org.chengmen.publishing.submissions;

import org.chengmen.kernel.access.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All tokens of all members, by their hashes.
@Repository
class MemberTokens {

    private static final String LINE =
            """
            select id, member, name, created_at, created_by_name, expires_at, last_used_at,
                revoked_at, revoked_by_name
            from publishing.member_token
            """;

    private final JdbcClient database;

    MemberTokens(JdbcClient database) {
        this.database = database;
    }

    void add(MemberToken token, byte[] hash, Person by) {
        database.sql(
                        """
                        insert into publishing.member_token
                            (id, member, name, hash, created_at, created_by, created_by_name, expires_at)
                        values (:id, :member, :name, :hash, :at, :by, :byName, :expiresAt)
                        """)
                .param("id", token.id())
                .param("member", token.member())
                .param("name", token.name())
                .param("hash", hash)
                .param("at", Timestamp.from(token.createdAt()))
                .param("by", by.account())
                .param("byName", by.name())
                .param("expiresAt", Timestamp.from(token.expiresAt()))
                .update();
    }

    Optional<MemberToken> hashed(byte[] hash) {
        return database.sql(LINE + "where hash = :hash")
                .param("hash", hash)
                .query(MemberToken.class)
                .optional();
    }

    Optional<MemberToken> find(UUID id) {
        return database.sql(LINE + "where id = :id")
                .param("id", id)
                .query(MemberToken.class)
                .optional();
    }

    /// Newest first.
    List<MemberToken> of(UUID member, int most) {
        return database.sql(LINE + "where member = :member order by id desc limit :most")
                .param("member", member)
                .param("most", most)
                .query(MemberToken.class)
                .list();
    }

    int holding(UUID member, Instant now) {
        return database.sql(
                        """
                        select count(*) from publishing.member_token
                        where member = :member and revoked_at is null and expires_at > :now
                        """)
                .param("member", member)
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    /// To the minute: not every request writes.
    void used(UUID id, Instant at) {
        database.sql(
                        """
                        update publishing.member_token set last_used_at = :at
                        where id = :id and (last_used_at is null
                            or last_used_at < cast(:at as timestamptz) - interval '1 minute')
                        """)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    void revoke(UUID id, Person by, Instant at) {
        database.sql(
                        """
                        update publishing.member_token set revoked_at = :at, revoked_by_name = :byName
                        where id = :id and revoked_at is null
                        """)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("byName", by.name())
                .update();
    }
}
