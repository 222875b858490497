package org.chengmen.disclosure.catalogue;

import org.chengmen.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The items as they hold, and every version that ever held.
@Repository
public class Items {

    private final JdbcClient database;
    private final JsonMapper json;

    Items(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    public List<Item> all() {
        return database.sql("select * from disclosure.item order by code")
                .query(Items::read)
                .list();
    }

    public Optional<Item> find(String code) {
        return database.sql("select * from disclosure.item where code = :code")
                .param("code", code)
                .query(Items::read)
                .optional();
    }

    boolean isEmpty() {
        return database.sql("select not exists (select from disclosure.item)")
                .query(Boolean.class)
                .single();
    }

    /// Waits for whoever is changing the catalogue, so that two imports do not mix.
    void lock() {
        database.sql("select pg_advisory_xact_lock(20260104)").query((row, number) -> 0).single();
    }

    void put(Item item, String madeBy, Instant at) {
        database.sql(
                        """
                        insert into disclosure.item values (:code, :version, :class, :nameZh, :nameEn, :basis,
                            :content, :limit, :rhythm, :anchor, :channel, :kinds, :organisations, :types,
                            :validFrom, :retired)
                        on conflict (code) do update set version = excluded.version, class = excluded.class,
                            name_zh = excluded.name_zh, name_en = excluded.name_en, basis = excluded.basis,
                            content = excluded.content, limit_days = excluded.limit_days,
                            rhythm = excluded.rhythm, anchor = excluded.anchor, channel = excluded.channel,
                            kinds = excluded.kinds, organisations = excluded.organisations,
                            document_types = excluded.document_types, valid_from = excluded.valid_from,
                            retired = excluded.retired
                        """)
                .param("code", item.code())
                .param("version", item.version())
                .param("class", item.statutory().code())
                .param("nameZh", item.name().zh())
                .param("nameEn", item.name().en())
                .param("basis", item.basis())
                .param("content", item.content())
                .param("limit", item.limitDays())
                .param("rhythm", item.rhythm().name())
                .param("anchor", item.anchor().name())
                .param("channel", item.channel())
                .param("kinds", item.kinds().toArray(String[]::new))
                .param("organisations", item.organisations().toArray(String[]::new))
                .param("types", item.documentTypes().toArray(String[]::new))
                .param("validFrom", item.validFrom())
                .param("retired", item.retired())
                .update();
        keep(item, madeBy, at);
    }

    private void keep(Item item, String madeBy, Instant at) {
        database.sql(
                        """
                        insert into disclosure.item_version
                        values (:code, :version, cast(:snapshot as jsonb), :by, :at)
                        """)
                .param("code", item.code())
                .param("version", item.version())
                .param("snapshot", json.writeValueAsString(item))
                .param("by", madeBy)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Newest first.
    public List<ItemVersion> versions(String code) {
        return database.sql(
                        """
                        select snapshot, made_by, made_at from disclosure.item_version
                        where code = :code order by version desc limit 50
                        """)
                .param("code", code)
                .query((row, number) ->
                        new ItemVersion(
                                json.readValue(row.getString("snapshot"), Item.class),
                                row.getString("made_by"),
                                row.getTimestamp("made_at").toInstant()))
                .list();
    }

    private static Item read(ResultSet row, int number) throws SQLException {
        return new Item(
                row.getString("code"),
                row.getInt("version"),
                StatutoryClass.of(row.getString("class")).orElseThrow(),
                new LocalizedText(row.getString("name_zh"), row.getString("name_en")),
                row.getString("basis"),
                row.getString("content"),
                row.getInt("limit_days"),
                Rhythm.valueOf(row.getString("rhythm")),
                Anchor.valueOf(row.getString("anchor")),
                row.getString("channel"),
                texts(row, "kinds"),
                texts(row, "organisations"),
                texts(row, "document_types"),
                Objects.requireNonNull(row.getObject("valid_from", LocalDate.class)),
                row.getBoolean("retired"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
