package org.chengmen.search.index;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.List;

/// What has changed and is not in the index yet: a line for each keeper of an index.
@Repository
class Pending {

    private final JdbcClient database;

    Pending(JdbcClient database) {
        this.database = database;
    }

    void add(String source, Collection<String> things) {
        database.sql(
                        """
                        insert into search.pending (keeper, source, thing)
                        select k.name, :source, t from search.keeper k cross join unnest(:things) t
                        """)
                .param("source", source)
                .param("things", things.toArray(String[]::new))
                .update();
    }

    List<Line> first(String keeper, int most) {
        return database.sql(
                        """
                        select position, source, thing from search.pending
                        where keeper = :keeper order by position limit :most
                        """)
                .param("keeper", keeper)
                .param("most", most)
                .query(Line.class)
                .list();
    }

    void done(Collection<Line> lines) {
        database.sql("delete from search.pending where position = any(:positions)")
                .param("positions", lines.stream().map(Line::position).toArray(Long[]::new))
                .update();
    }

    long count(String keeper) {
        return database.sql("select count(*) from search.pending where keeper = :keeper")
                .param("keeper", keeper)
                .query(Long.class)
                .single();
    }

    record Line(long position, String source, String thing) {}
}
