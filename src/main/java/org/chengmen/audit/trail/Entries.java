package org.chengmen.audit.trail;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The stored entries.
@Repository
public class Entries {

    /// What the trail writes about itself when a head was not its own.
    public static final String HEAD_FORGED = "audit.head.forged";

    public static final String SELECT =
            """
            select chain, number, at, actor, actor_name, organisation, address, request,
                action, thing_type, thing_id, before, after, previous, hash from audit.entry
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    Entries(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(List<Entry> entries) {
        batches.batchUpdate(
                """
                insert into audit.entry (chain, number, at, actor, actor_name, organisation, address, request,
                    action, thing_type, thing_id, before, after, previous, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                entries,
                entries.size(),
                Entries::fill);
    }

    public Optional<Entry> one(int chain, long number) {
        return jdbc.sql(SELECT + "where chain = :chain and number = :number")
                .param("chain", chain)
                .param("number", number)
                .query(Entries::entry)
                .optional();
    }

    long lastNumber(int chain) {
        return jdbc.sql("select coalesce(max(number), 0) from audit.entry where chain = :chain")
                .param("chain", chain)
                .query(Long.class)
                .single();
    }

    /// A stretch of a chain in the order of its numbers.
    public List<Entry> following(int chain, long number, int limit) {
        return jdbc.sql(
                        SELECT
                                + "where chain = :chain and number > :number order by number limit :limit")
                .param("chain", chain)
                .param("number", number)
                .param("limit", limit)
                .query(Entries::entry)
                .list();
    }

    private static void fill(PreparedStatement row, Entry entry) throws SQLException {
        var deed = entry.deed();
        row.setInt(1, entry.chain());
        row.setLong(2, entry.number());
        row.setObject(3, entry.at().atOffset(ZoneOffset.UTC));
        row.setString(4, deed.actor().id());
        row.setString(5, deed.actor().name());
        row.setObject(6, deed.actor().organisation());
        row.setString(7, deed.actor().address());
        row.setString(8, deed.request());
        row.setString(9, deed.action());
        row.setString(10, deed.thingType());
        row.setString(11, deed.thingId());
        row.setString(12, deed.before());
        row.setString(13, deed.after());
        row.setString(14, entry.previous());
        row.setString(15, entry.hash());
    }

    public static Entry entry(ResultSet row, int position) throws SQLException {
        return new Entry(
                row.getInt("chain"),
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                deed(row),
                row.getString("previous"),
                row.getString("hash"));
    }

    private static Deed deed(ResultSet row) throws SQLException {
        return new Deed(
                new Actor(
                        row.getString("actor"),
                        row.getString("actor_name"),
                        row.getObject("organisation", UUID.class),
                        row.getString("address")),
                row.getString("request"),
                row.getString("action"),
                row.getString("thing_type"),
                row.getString("thing_id"),
                row.getString("before"),
                row.getString("after"));
    }
}
