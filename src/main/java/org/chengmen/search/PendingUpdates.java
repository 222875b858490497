package org.chengmen.search;

import org.chengmen.search.spi.SearchUpdates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;

/// Stands in until the index has its own.
@Component
class PendingUpdates implements SearchUpdates {

    private final JdbcClient database;

    PendingUpdates(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void changed(String source, Collection<String> things) {
        database.sql(
                        """
                        insert into search.pending (source, thing)
                        select :source, t from unnest(:things) t
                        """)
                .param("source", source)
                .param("things", things.toArray(String[]::new))
                .update();
    }
}
