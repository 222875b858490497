package org.chengmen.publishing.exchange;

import org.chengmen.kernel.PageOf;
import org.chengmen.publishing.publication.PublicState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Offers in lists: what waits on a sorting desk, and what became of what a member offered.
@Repository
public class OfferLists {

    private static final String LINE =
            """
            select o.*, p.number, p.address, p.title, p.type,
                coalesce(c.name_zh, p.category, '-') as name_zh, c.name_en,
                d.number as copy_number, v.mode as copy_mode, v.column_id as copy_column,
                k.name_zh as copy_column_zh, k.name_en as copy_column_en, q.state as copy_state
            from publishing.offer o
            join publishing.source p on p.document = o.document and p.language = o.language
            left join publishing.site_column c on c.id = p.column_id
            left join publishing.document d on d.id = o.copy
            left join publishing.provenance v on v.document = o.copy
            left join publishing.site_column k on k.id = d.column_id
            left join publishing.publication q on q.document = o.copy and q.language = o.language
            """;

    private final JdbcClient database;

    OfferLists(JdbcClient database) {
        this.database = database;
    }

    /// What waits on the desk of a site, longest first.
    public PageOf<OfferLine> waiting(
            UUID target, @Nullable UUID sourceSite, @Nullable UUID after, int size) {
        var rows =
                database.sql(
                                LINE
                                        + """
                                        where o.target = :target and o.state = 'OPEN'
                                          and (cast(:source as uuid) is null or o.source_site = :source)
                                          and (cast(:after as uuid) is null or o.id > :after)
                                        order by o.id limit :rows
                                        """)
                        .param("target", target)
                        .param("source", sourceSite)
                        .param("after", after)
                        .param("rows", size + 1)
                        .query(OfferLists::read)
                        .list();
        return PageOf.of(rows, size, it -> it.id().toString());
    }

    /// What the sites have offered, newest first.
    public PageOf<OfferLine> offered(
            Collection<UUID> sites, @Nullable OfferState state, @Nullable UUID before, int size) {
        var rows =
                database.sql(
                                LINE
                                        + """
                                        where o.source_site = any(:sites)
                                          and (cast(:state as text) is null or o.state = :state)
                                          and (cast(:before as uuid) is null or o.id < :before)
                                        order by o.id desc limit :rows
                                        """)
                        .param("sites", sites.toArray(UUID[]::new))
                        .param("state", state == null ? null : state.name())
                        .param("before", before)
                        .param("rows", size + 1)
                        .query(OfferLists::read)
                        .list();
        return PageOf.of(rows, size, it -> it.id().toString());
    }

    public Optional<OfferLine> find(OfferId id) {
        return database.sql(LINE + "where o.id = :id")
                .param("id", id.value())
                .query(OfferLists::read)
                .optional();
    }

    public List<OfferLine> ofDocument(UUID document) {
        return database.sql(LINE + "where o.document = :document order by o.id desc limit 50")
                .param("document", document)
                .query(OfferLists::read)
                .list();
    }

    private static OfferLine read(ResultSet row, int number) throws SQLException {
        return new OfferLine(
                row.getObject("id", UUID.class),
                row.getObject("document", UUID.class),
                row.getLong("number"),
                row.getString("address"),
                row.getString("title"),
                row.getString("language"),
                row.getString("type"),
                row.getObject("source_site", UUID.class),
                row.getObject("source_column", UUID.class),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getObject("organisation", UUID.class),
                row.getObject("target", UUID.class),
                OfferState.valueOf(row.getString("state")),
                row.getBoolean("by_rule"),
                row.getString("offered_by_name"),
                row.getTimestamp("offered_at").toInstant(),
                row.getString("decided_by_name"),
                instant(row.getTimestamp("decided_at")),
                row.getString("reason"),
                used(row));
    }

    private static OfferLine.@Nullable Used used(ResultSet row) throws SQLException {
        var copy = row.getObject("copy", UUID.class);
        var state = row.getString("copy_state");
        return copy == null
                ? null
                : new OfferLine.Used(
                        copy,
                        row.getLong("copy_number"),
                        row.getObject("copy_column", UUID.class),
                        row.getString("copy_column_zh"),
                        row.getString("copy_column_en"),
                        AdoptionMode.valueOf(row.getString("copy_mode")),
                        state == null ? null : PublicState.valueOf(state));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
