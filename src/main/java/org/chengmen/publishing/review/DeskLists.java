package org.chengmen.publishing.review;

import org.chengmen.kernel.PageOf;
import org.chengmen.publishing.editions.EditionState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The lists of the desk: what is mine, what waits, what comes.
@Repository
public class DeskLists {

    private final JdbcClient database;

    DeskLists(JdbcClient database) {
        this.database = database;
    }

    /// What this author has begun and what is not public yet, last touched first.
    public List<DeskLine> ofAuthor(UUID author, int most) {
        return database.sql(
                        """
                        select e.*, d.number as document_number, d.site, d.column_id, d.type, c.name_zh, c.name_en,
                            (select reason from publishing.decision
                             where edition = e.id and e.state = 'DRAFT' order by at desc limit 1) as reason
                        from publishing.edition e
                        join publishing.document d on d.id = e.document
                        join publishing.site_column c on c.id = d.column_id
                        where e.author = :author and e.state in ('DRAFT', 'IN_REVIEW', 'SCHEDULED')
                        order by e.saved_at desc limit :most
                        """)
                .param("author", author)
                .param("most", most)
                .query(DeskLists::read)
                .list();
    }

    /// What waits on the sites, longest first.
    public List<DeskLine> inReview(Collection<UUID> sites, int most) {
        return ofSites(sites, EditionState.IN_REVIEW, most);
    }

    public List<DeskLine> scheduled(Collection<UUID> sites, int most) {
        return ofSites(sites, EditionState.SCHEDULED, most);
    }

    private List<DeskLine> ofSites(Collection<UUID> sites, EditionState state, int most) {
        return database.sql(
                        """
                        select e.*, d.number as document_number, d.site, d.column_id, d.type, c.name_zh, c.name_en,
                            null as reason
                        from publishing.edition e
                        join publishing.document d on d.id = e.document
                        join publishing.site_column c on c.id = d.column_id
                        where e.state = :state and d.site = any(:sites)
                        order by coalesce(e.level_since, e.publish_at), e.id limit :most
                        """)
                .param("state", state.name())
                .param("sites", sites.toArray(UUID[]::new))
                .param("most", most)
                .query(DeskLists::read)
                .list();
    }

    /// All documents of the sites with their newest edition, newest document first.
    public PageOf<DeskLine> all(
            Collection<UUID> sites,
            @Nullable EditionState state,
            @Nullable String words,
            @Nullable UUID before,
            int size) {
        var rows =
                database.sql(
                                """
                                select e.*, d.number as document_number, d.site, d.column_id, d.type,
                                    c.name_zh, c.name_en, null as reason
                                from publishing.document d
                                join lateral (
                                    select * from publishing.edition e
                                    where e.document = d.id order by (e.language = 'zh') desc, e.number desc
                                    limit 1) e on true
                                join publishing.site_column c on c.id = d.column_id
                                where d.site = any(:sites)
                                  and (cast(:state as text) is null or e.state = :state)
                                  and (cast(:words as text) is null or strpos(lower(e.title), lower(:words)) > 0)
                                  and (cast(:before as uuid) is null or d.id < :before)
                                order by d.id desc limit :rows
                                """)
                        .param("sites", sites.toArray(UUID[]::new))
                        .param("state", state == null ? null : state.name())
                        .param("words", words == null || words.isBlank() ? null : words.strip())
                        .param("before", before)
                        .param("rows", size + 1)
                        .query(DeskLists::read)
                        .list();
        return PageOf.of(rows, size, it -> it.document().toString());
    }

    private static DeskLine read(ResultSet row, int number) throws SQLException {
        return new DeskLine(
                row.getObject("id", UUID.class),
                row.getObject("document", UUID.class),
                row.getLong("document_number"),
                row.getObject("site", UUID.class),
                row.getObject("column_id", UUID.class),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getString("type"),
                row.getString("language"),
                row.getString("title"),
                row.getInt("version"),
                EditionState.valueOf(row.getString("state")),
                row.getObject("author", UUID.class),
                row.getString("author_name"),
                row.getTimestamp("saved_at").toInstant(),
                row.getObject("chain", UUID.class),
                row.getObject("chain_version", Integer.class),
                row.getObject("level", Integer.class),
                instant(row.getTimestamp("level_since")),
                instant(row.getTimestamp("publish_at")),
                row.getString("reason"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
