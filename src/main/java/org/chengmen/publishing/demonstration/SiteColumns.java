package org.chengmen.publishing.demonstration;

import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.chains.ReviewChains;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Gives a site the columns of its kind.
@Component
class SiteColumns {

    private static final String COLUMN =
            """
            insert into publishing.site_column values
                (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null, string_to_array(?, ';'), ?, ?, ?, ?, ?, 0)
            """;

    private final JdbcOperations database;
    private final ReviewChains chains;

    SiteColumns(JdbcOperations database, ReviewChains chains) {
        this.database = database;
        this.chains = chains;
    }

    /// The ids by path. Parents stand before their children in the seed.
    Map<String, UUID> added(SeededSite to, List<SeedColumn> columns) {
        var ids = new HashMap<String, UUID>();
        var batch = new Batch(COLUMN);
        for (var column : columns) {
            var id = ColumnId.next().value();
            batch.add(
                    id,
                    to.site().id().value(),
                    ids.get(column.parent()),
                    column.path(),
                    column.nameZh(),
                    column.nameEn(),
                    column.type().name(),
                    column.description(),
                    column.keywords(),
                    to.owner().id().value(),
                    column.documentTypes(),
                    column.openToContribution(),
                    column.listForm(),
                    column.hidden(),
                    (ids.size() + 1) * 10,
                    chains.standard());
            ids.put(column.path(), id);
        }
        batch.insert(database);
        return ids;
    }
}
