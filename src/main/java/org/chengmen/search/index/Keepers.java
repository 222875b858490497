package org.chengmen.search.index;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.UUID;

/// Who keeps an index, and which instance works on it now.
@Repository
class Keepers {

    private final JdbcClient database;

    Keepers(JdbcClient database) {
        this.database = database;
    }

    /// From now on every change leaves a line for it.
    void enter(String keeper) {
        database.sql(
                        """
                        insert into search.keeper (name, seen_at) values (:name, now())
                        on conflict (name) do update set seen_at = now()
                        """)
                .param("name", keeper)
                .update();
    }

    /// Whether the instance may work on the index for the next half minute; another may when this
    /// one has not been heard of for so long.
    boolean take(String keeper, UUID instance) {
        return database.sql(
                                """
                                update search.keeper set worker = :instance, seen_at = now(),
                                    works_until = now() + interval '30 seconds'
                                where name = :name
                                  and (worker = :instance or works_until is null or works_until < now())
                                """)
                        .param("instance", instance)
                        .param("name", keeper)
                        .update()
                == 1;
    }

    void leave(String keeper, UUID instance) {
        database.sql(
                        """
                        update search.keeper set works_until = null
                        where name = :name and worker = :instance
                        """)
                .param("name", keeper)
                .param("instance", instance)
                .update();
    }

    /// Keepers that nobody has heard of for days collect no more lines.
    void forgetTheLost() {
        database.sql("delete from search.keeper where seen_at < now() - interval '3 days'")
                .update();
    }

    List<GenerationRow> generations(String keeper) {
        return database.sql(
                        """
                        select name, mapping, state, written, started_at, finished_at
                        from search.generation where keeper = :keeper
                        order by started_at desc limit 20
                        """)
                .param("keeper", keeper)
                .query(GenerationRow.class)
                .list();
    }

    void begin(String keeper, String generation) {
        database.sql(
                        """
                        insert into search.generation (keeper, name, mapping, state, started_at)
                        values (:keeper, :name, :mapping, 'BUILDING', now())
                        """)
                .param("keeper", keeper)
                .param("name", generation)
                .param("mapping", IndexedEntry.MAPPING)
                .update();
    }

    void progress(String keeper, String generation, long written) {
        database.sql(
                        """
                        update search.generation set written = :written
                        where keeper = :keeper and name = :name
                        """)
                .param("written", written)
                .param("keeper", keeper)
                .param("name", generation)
                .update();
    }

    void stand(String keeper, String generation, GenerationState state) {
        database.sql(
                        """
                        update search.generation set state = :state,
                            finished_at = coalesce(finished_at, now())
                        where keeper = :keeper and name = :name
                        """)
                .param("state", state.name())
                .param("keeper", keeper)
                .param("name", generation)
                .update();
    }

    /// In one step: this one is live, the live one is kept, the kept one is gone.
    void rollOver(String keeper, String generation) {
        database.sql(
                        """
                        update search.generation set
                            state = case when name = :name then 'LIVE' when state = 'LIVE' then 'KEPT' else 'GONE' end,
                            finished_at = coalesce(finished_at, now())
                        where keeper = :keeper and (state in ('LIVE', 'KEPT') or name = :name)
                        """)
                .param("name", generation)
                .param("keeper", keeper)
                .update();
    }

    /// The kept one is live again; false where none is kept.
    boolean rollBack(String keeper) {
        return database.sql(
                                """
                                update search.generation
                                set state = case state when 'LIVE' then 'KEPT' else 'LIVE' end
                                where keeper = :keeper and state in ('LIVE', 'KEPT') and exists (
                                    select from search.generation
                                    where keeper = :keeper and state = 'KEPT')
                                """)
                        .param("keeper", keeper)
                        .update()
                > 0;
    }
}
