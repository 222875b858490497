package org.chengmen.publishing.publication;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// Answers all that a page wants in one question, however many blocks it has. A query looks at the
/// newest 2,000 of its site, so that rare words cost no more than common ones.
@Repository
public class WantedHeadlines {

    private final JdbcClient database;

    WantedHeadlines(JdbcClient database) {
        this.database = database;
    }

    /// By key, in the order in which a list shows them.
    public Map<Integer, List<Headline>> of(Wanted wanted, Locale language) {
        var found = new HashMap<Integer, List<Headline>>();
        if (!wanted.isEmpty()) {
            read(wanted, language, found);
        }
        return found;
    }

    private void read(Wanted wanted, Locale language, Map<Integer, List<Headline>> found) {
        bound(wanted)
                .param("language", language.getLanguage())
                .query(row -> {
                    found.computeIfAbsent(row.getInt("key"), key -> new ArrayList<>())
                            .add(Headlines.read(row, 0));
                });
    }

    private JdbcClient.StatementSpec bound(Wanted wanted) {
        return database.sql(
                        """
                        with lines as (
                            select w.key, 0 as place, n.* from unnest(:columnKeys, :columns, :columnMost)
                                w (key, id, most) cross join lateral (
                                    select * from publishing.publication
                                    where column_id = w.id and language = :language and state = 'LIVE'
                                    order by published_at desc, number desc limit w.most) n
                            union all
                            select w.key, 0, n.* from unnest(:queryKeys, :sites, :types, :words, :queryMost)
                                w (key, site, types, words, most) cross join lateral (
                                    select * from (
                                        select * from publishing.publication
                                        where site = w.site and language = :language and state = 'LIVE'
                                        order by published_at desc, number desc limit 2000) newest
                                    where type not in ('home-page', 'column-page', 'slot-item')
                                      and (w.types = '' or type = any(string_to_array(w.types, ',')))
                                      and strpos(lower(title), lower(w.words)) > 0
                                    order by published_at desc, number desc limit w.most) n
                            union all
                            select w.key, w.place::int, n.* from unnest(:pickedKeys, :numbers)
                                with ordinality w (key, number, place)
                                join publishing.publication n on n.number = w.number
                                    and n.language = :language and n.state = 'LIVE')
                        select key, number, type, site, column_id, organisation, title, summary, picture,
                            fields ->> 'address' as address, fields ->> 'pictureAlt' as picture_alt,
                            fields ->> 'source' as source, published_at
                        from lines order by key, place, published_at desc, number desc
                        """)
                .param("columnKeys", keys(wanted.columns, Wanted.OfColumn::key))
                .param("columns", ids(wanted.columns, Wanted.OfColumn::column))
                .param("columnMost", keys(wanted.columns, Wanted.OfColumn::most))
                .param("queryKeys", keys(wanted.queries, Wanted.OfQuery::key))
                .param("sites", ids(wanted.queries, Wanted.OfQuery::site))
                .param("types", texts(wanted.queries, Wanted.OfQuery::types))
                .param("words", texts(wanted.queries, Wanted.OfQuery::words))
                .param("queryMost", keys(wanted.queries, Wanted.OfQuery::most))
                .param("pickedKeys", keys(wanted.picked, Wanted.Picked::key))
                .param(
                        "numbers",
                        wanted.picked.stream().map(Wanted.Picked::number).toArray(Long[]::new));
    }

    private static <T> Integer[] keys(List<T> wanted, Function<T, Integer> value) {
        return wanted.stream().map(value).toArray(Integer[]::new);
    }

    private static <T> UUID[] ids(List<T> wanted, Function<T, UUID> value) {
        return wanted.stream().map(value).toArray(UUID[]::new);
    }

    private static <T> String[] texts(List<T> wanted, Function<T, String> value) {
        return wanted.stream().map(value).toArray(String[]::new);
    }
}
