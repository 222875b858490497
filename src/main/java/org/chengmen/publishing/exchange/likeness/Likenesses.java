package org.chengmen.publishing.exchange.likeness;

import org.chengmen.kernel.likeness.Signature;
import org.chengmen.publishing.publication.Publication;
import org.jsoup.Jsoup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The signatures of all publications. Finding what is alike is a look into an index, not a reading
/// of a hundred thousand texts.
@Repository
public class Likenesses {

    /// From how many percent on two documents are shown side by side.
    private static final int ALIKE = 50;

    private final JdbcClient database;

    Likenesses(JdbcClient database) {
        this.database = database;
    }

    public void put(Publication publication) {
        var content = publication.content();
        var signature = Signature.of(content.title() + Jsoup.parse(content.body()).text());
        database.sql(
                        """
                        insert into publishing.likeness
                        values (:document, :language, :site, :signature, :bands)
                        on conflict (document, language) do update set site = excluded.site,
                            signature = excluded.signature, bands = excluded.bands
                        """)
                .param("document", publication.document().value())
                .param("language", publication.language().getLanguage())
                .param("site", publication.site())
                .param("signature", signature.places())
                .param("bands", signature.bands())
                .update();
    }

    /// What is public on the site or offered to it and is like one of the documents, most like
    /// first.
    public List<Duplicate> of(Collection<UUID> documents, UUID site) {
        return database.sql(
                        """
                        select o.document as of, p.document, p.number, p.site, p.column_id as column,
                            p.title, p.published_at, near.percent
                        from publishing.likeness o
                        cross join lateral (
                            select c.document, c.language,
                                (select count(*) * 100 / cardinality(o.signature)
                                 from unnest(o.signature, c.signature) place (mine, other)
                                 where mine = other)::int as percent
                            from (
                                select document, language, signature from publishing.likeness l
                                where l.bands && o.bands and l.document <> o.document
                                  and l.language = o.language
                                  and (l.site = :site or exists (
                                      select from publishing.offer f
                                      where f.document = l.document and f.language = l.language
                                        and f.target = :site and f.state = 'OPEN'))
                                limit 50) c
                            order by percent desc limit 3) near
                        join publishing.source p
                            on p.document = near.document and p.language = near.language
                        where o.document = any(:documents) and p.state = 'LIVE'
                          and near.percent >= :alike
                        order by o.document, near.percent desc
                        """)
                .param("documents", documents.toArray(UUID[]::new))
                .param("site", site)
                .param("alike", ALIKE)
                .query(Duplicate.class)
                .list();
    }
}
