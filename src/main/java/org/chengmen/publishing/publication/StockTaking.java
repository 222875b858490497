package org.chengmen.publishing.publication;

import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.publishing.OldStock;
import org.chengmen.publishing.PublicDocument;
import org.chengmen.publishing.TakenOver;
import org.chengmen.shell.cache.PageEvictions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Writes a whole stock in four statements, however large it is.
@Service
class StockTaking implements OldStock {

    private static final int AT_ONCE = 1000;

    private final JdbcClient database;
    private final PublicDocumentRows rows;
    private final JsonMapper json;
    private final PageEvictions evictions;

    StockTaking(
            JdbcClient database,
            PublicDocumentRows rows,
            JsonMapper json,
            PageEvictions evictions) {
        this.database = database;
        this.rows = rows;
        this.json = json;
        this.evictions = evictions;
    }

    @Override
    @Transactional
    public List<PublicDocument> takeOver(List<TakenOver> documents) {
        var taken = new ArrayList<PublicDocument>();
        for (var from = 0; from < documents.size(); from += AT_ONCE) {
            taken.addAll(some(documents.subList(from, Math.min(from + AT_ONCE, documents.size()))));
        }
        evictions.evict(PageEvictions.ALL);
        return taken;
    }

    private List<PublicDocument> some(List<TakenOver> documents) {
        var stock = json.writeValueAsString(documents.stream().map(StockTaking::row).toList());
        database.sql(
                        """
                        insert into publishing.document
                            (id, site, column_id, type, organisation, author, created_at)
                        select s.id, s.site, c.id, s.type, s.organisation, s.author, s.at
                        from jsonb_to_recordset(cast(:stock as jsonb)) as s (id uuid, site uuid, path text,
                            type text, organisation uuid, author uuid, at timestamptz)
                        join publishing.site_column c on c.site = s.site and c.path = s.path
                        order by s.at
                        """)
                .param("stock", stock)
                .update();
        database.sql(
                        """
                        insert into publishing.edition (id, document, language, number, state, title, summary,
                            body, fields, version, author, author_name, saved_by, saved_at, published_at)
                        select s.edition, s.id, 'zh', 1, 'LIVE', s.title, s.summary, s.body, s.fields, 1,
                            s.author, '', s.author, s.at, s.at
                        from jsonb_to_recordset(cast(:stock as jsonb)) as s (id uuid, edition uuid, title text,
                            summary text, body text, fields jsonb, author uuid, at timestamptz)
                        join publishing.document d on d.id = s.id
                        """)
                .param("stock", stock)
                .update();
        return database.sql(
                        """
                        insert into publishing.publication
                        select d.id, 'zh', d.number, s.edition, d.site, d.column_id, d.type, d.organisation,
                            s.title, s.summary, s.body, s.fields, null, 'LIVE', null, null, false, s.at, s.at,
                            s.at, null
                        from jsonb_to_recordset(cast(:stock as jsonb)) as s (id uuid, edition uuid, title text,
                            summary text, body text, fields jsonb, at timestamptz)
                        join publishing.document d on d.id = s.id order by d.number
                        returning 0 as moment, document, number, site, organisation, type, title, summary,
                            fields, state, reason, published_at, changed_at
                        """)
                .param("stock", stock)
                .query(rows)
                .list();
    }

    private static Map<String, Object> row(TakenOver document) {
        return Map.ofEntries(
                Map.entry("id", document.id().value()),
                Map.entry("edition", TimeOrderedId.next()),
                Map.entry("site", document.site()),
                Map.entry("path", document.columnPath()),
                Map.entry("type", document.type()),
                Map.entry("organisation", document.organisation()),
                Map.entry("author", new UUID(0, 0)),
                Map.entry("title", document.title()),
                Map.entry("summary", document.summary()),
                Map.entry("body", document.body()),
                Map.entry("fields", document.fields()),
                Map.entry("at", document.publishedAt().toString()));
    }
}
