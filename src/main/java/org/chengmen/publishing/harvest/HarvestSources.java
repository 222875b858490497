package org.chengmen.publishing.harvest;

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

/// All sources that are harvested.
@Repository
class HarvestSources {

    private final JdbcClient database;

    HarvestSources(JdbcClient database) {
        this.database = database;
    }

    /// False where the source is there already.
    boolean add(HarvestSource source, Instant at, String by) {
        return database.sql(
                                """
                                insert into publishing.harvest_source
                                    (id, member, target, kind, address, set_spec, category,
                                     every_minutes, active, created_at, created_by_name, next_at)
                                values (:id, :member, :target, :kind, :address, :set, :category,
                                     :every, true, :at, :by, :at)
                                on conflict do nothing
                                """)
                        .param("id", source.id())
                        .param("member", source.member())
                        .param("target", source.target())
                        .param("kind", source.kind().name())
                        .param("address", source.address())
                        .param("set", source.set())
                        .param("category", source.category())
                        .param("every", source.everyMinutes())
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    Optional<HarvestSource> find(UUID id) {
        return database.sql("select * from publishing.harvest_source where id = :id")
                .param("id", id)
                .query(HarvestSources::read)
                .optional();
    }

    List<HarvestSource> of(Collection<UUID> targets) {
        return database.sql(
                        """
                        select * from publishing.harvest_source where target = any(:targets)
                        order by (failures > 0) desc, address limit 500
                        """)
                .param("targets", targets.toArray(UUID[]::new))
                .query(HarvestSources::read)
                .list();
    }

    /// Takes the sources that are due in hand: until `again` no other instance asks them, and who
    /// dies with them leaves them to the next.
    List<HarvestSource> take(int most, Instant now, Instant again) {
        return database.sql(
                        """
                        update publishing.harvest_source set next_at = :again, tried_at = :now
                        where id in (
                            select id from publishing.harvest_source
                            where active and next_at <= :now
                            order by next_at limit :most for update skip locked)
                        returning *
                        """)
                .param("again", Timestamp.from(again))
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(HarvestSources::read)
                .list();
    }

    /// Between two pages of a list.
    void keep(UUID id, Place place) {
        bind(
                        database.sql(
                                """
                                update publishing.harvest_source set etag = :etag,
                                    last_modified = :lastModified, from_date = :from, token = :token,
                                    list_began = :began
                                where id = :id
                                """),
                        id,
                        place)
                .update();
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, UUID id, Place place) {
        return statement
                .param("id", id)
                .param("etag", place.etag())
                .param("lastModified", place.lastModified())
                .param("from", place.from())
                .param("token", place.token())
                .param("began", place.listBegan());
    }

    void succeeded(UUID id, Tally tally, Instant now, Instant next) {
        database.sql(
                        """
                        update publishing.harvest_source set succeeded_at = :now, next_at = :next,
                            failures = 0, cause = null, detail = null, added = :added,
                            changed = :changed, unchanged = :unchanged, refused = :refused
                        where id = :id
                        """)
                .param("id", id)
                .param("now", Timestamp.from(now))
                .param("next", Timestamp.from(next))
                .param("added", tally.added())
                .param("changed", tally.changed())
                .param("unchanged", tally.unchanged())
                .param("refused", tally.refusals())
                .update();
    }

    void failed(UUID id, Unharvested failure, Instant next) {
        database.sql(
                        """
                        update publishing.harvest_source set next_at = :next, failures = failures + 1,
                            cause = :cause, detail = :detail
                        where id = :id
                        """)
                .param("id", id)
                .param("next", Timestamp.from(next))
                .param("cause", failure.why().name())
                .param("detail", failure.detail().replace("\0", ""))
                .update();
    }

    void activate(UUID id, boolean active, Instant next) {
        database.sql(
                        """
                        update publishing.harvest_source set active = :active, next_at = :next
                        where id = :id
                        """)
                .param("id", id)
                .param("active", active)
                .param("next", Timestamp.from(next))
                .update();
    }

    void remove(UUID id) {
        database.sql("delete from publishing.harvest_source where id = :id")
                .param("id", id)
                .update();
    }

    private static HarvestSource read(ResultSet row, int number) throws SQLException {
        return new HarvestSource(
                row.getObject("id", UUID.class),
                row.getObject("member", UUID.class),
                row.getObject("target", UUID.class),
                HarvestKind.valueOf(row.getString("kind")),
                row.getString("address"),
                row.getString("set_spec"),
                row.getString("category"),
                row.getInt("every_minutes"),
                row.getBoolean("active"),
                new Place(
                        row.getString("etag"),
                        row.getString("last_modified"),
                        row.getString("from_date"),
                        row.getString("token"),
                        row.getString("list_began")),
                health(row));
    }

    private static HarvestSource.Health health(ResultSet row) throws SQLException {
        var cause = row.getString("cause");
        return new HarvestSource.Health(
                row.getTimestamp("next_at").toInstant(),
                instant(row.getTimestamp("tried_at")),
                instant(row.getTimestamp("succeeded_at")),
                row.getInt("failures"),
                cause == null ? null : Cause.valueOf(cause),
                row.getString("detail"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("refused"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
