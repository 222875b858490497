package org.chengmen.search.index;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

/// Things that did not come into the index, by cause.
@Repository
public class Failures {

    private static final int LONGEST = 300;

    private final JdbcClient database;

    Failures(JdbcClient database) {
        this.database = database;
    }

    void add(String keeper, String source, String thing, String cause) {
        database.sql(
                        """
                        insert into search.failure values (:keeper, :source, :thing, :cause, 1, now())
                        on conflict (keeper, source, thing) do update set
                            cause = excluded.cause, tries = failure.tries + 1, at = now()
                        """)
                .param("keeper", keeper)
                .param("source", source)
                .param("thing", thing)
                .param("cause", cause.length() > LONGEST ? cause.substring(0, LONGEST) : cause)
                .update();
    }

    void mended(String keeper, String source, List<String> things) {
        database.sql(
                        """
                        delete from search.failure
                        where keeper = :keeper and source = :source and thing = any(:things)
                        """)
                .param("keeper", keeper)
                .param("source", source)
                .param("things", things.toArray(String[]::new))
                .update();
    }

    /// Puts what failed a while ago among the changes again.
    int retry(String keeper, int minutes) {
        return database.sql(
                        """
                        with due as (
                            update search.failure set at = now()
                            where keeper = :keeper and at <= now() - make_interval(mins => :minutes)
                            returning keeper, source, thing)
                        insert into search.pending (keeper, source, thing)
                        select keeper, source, thing from due
                        """)
                .param("keeper", keeper)
                .param("minutes", minutes)
                .update();
    }

    List<Cause> causes(String keeper) {
        return database.sql(
                        """
                        select cause, count(*) as things, min(source || ' ' || thing) as example,
                            max(tries) as tries
                        from search.failure where keeper = :keeper
                        group by cause order by count(*) desc, cause limit 50
                        """)
                .param("keeper", keeper)
                .query(Cause.class)
                .list();
    }

    /// How many things fail for the same cause, and one of them.
    public record Cause(String cause, long things, String example, int tries) {}
}
