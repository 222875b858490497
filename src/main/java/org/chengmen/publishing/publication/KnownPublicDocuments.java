package org.chengmen.publishing.publication;

import org.chengmen.publishing.PublicDocument;
import org.chengmen.publishing.PublicDocuments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;

@Repository
class KnownPublicDocuments implements PublicDocuments {

    private final JdbcClient database;
    private final PublicDocumentRows rows;

    KnownPublicDocuments(JdbcClient database, PublicDocumentRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public List<PublicDocument> changedAfter(long moment, int most) {
        return database.sql(
                        """
                        select c.moment, p.document, p.number, p.site, p.organisation, p.type, p.title,
                            p.summary, p.fields, p.state, p.reason, p.published_at, p.changed_at
                        from (select moment, document, language from publishing.publication_change
                            where moment > :moment and language = 'zh'
                            order by moment limit :most) c
                        join publishing.publication p using (document, language)
                        order by c.moment
                        """)
                .param("moment", moment)
                .param("most", most)
                .query(rows)
                .list();
    }

    @Override
    public Optional<PublicDocument> numbered(long number) {
        return database.sql(
                        """
                        select 0 as moment, document, number, site, organisation, type, title, summary,
                            fields, state, reason, published_at, changed_at
                        from publishing.publication where number = :number and language = 'zh'
                        """)
                .param("number", number)
                .query(rows)
                .optional();
    }
}
