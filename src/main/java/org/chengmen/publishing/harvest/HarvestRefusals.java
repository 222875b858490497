package org.chengmen.publishing.harvest;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What could not be taken of a source, and why.
@Repository
public class HarvestRefusals {

    private static final int LONGEST_ID = 500;

    private final JdbcClient database;

    HarvestRefusals(JdbcClient database) {
        this.database = database;
    }

    /// An item that is refused each time it comes, until it is mended over there.
    public record Line(String ownId, String title, String code, Instant at) {}

    /// How often fetching failed for one cause.
    public record Failure(Cause cause, int times, Instant lastAt) {}

    void note(UUID source, String ownId, String title, String code, Instant at) {
        database.sql(
                        """
                        insert into publishing.harvest_refusal
                        values (:source, :ownId, :title, :code, :at)
                        on conflict (source, own_id) do update set title = excluded.title,
                            code = excluded.code, at = excluded.at
                        """)
                .param("source", source)
                .param("ownId", key(ownId))
                .param("title", title.replace("\0", ""))
                .param("code", code)
                .param("at", Timestamp.from(at))
                .update();
    }

    void forget(UUID source, String ownId) {
        database.sql(
                        """
                        delete from publishing.harvest_refusal
                        where source = :source and own_id = :ownId
                        """)
                .param("source", source)
                .param("ownId", key(ownId))
                .update();
    }

    private static String key(String ownId) {
        var bounded = ownId.substring(0, Math.min(ownId.length(), LONGEST_ID));
        return bounded.replace("\0", "");
    }

    void failed(UUID source, Cause cause, Instant at) {
        database.sql(
                        """
                        insert into publishing.harvest_failure as f values (:source, :cause, 1, :at)
                        on conflict (source, cause) do update
                            set times = f.times + 1, last_at = excluded.last_at
                        """)
                .param("source", source)
                .param("cause", cause.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Newest first.
    public List<Line> of(UUID source, int most) {
        return database.sql(
                        """
                        select own_id, title, code, at from publishing.harvest_refusal
                        where source = :source order by at desc, own_id limit :most
                        """)
                .param("source", source)
                .param("most", most)
                .query(Line.class)
                .list();
    }

    public List<Failure> failures(UUID source) {
        return database.sql(
                        """
                        select cause, times, last_at from publishing.harvest_failure
                        where source = :source order by last_at desc
                        """)
                .param("source", source)
                .query(Failure.class)
                .list();
    }

    /// How many items of the source stand here.
    public int items(UUID source) {
        return database.sql(
                        """
                        select count(*) from publishing.submission
                        where via = :source and state = 'LIVE'
                        """)
                .param("source", source)
                .query(Integer.class)
                .single();
    }
}
