package org.chengmen.search.crawl.contents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Lays texts that say the same on one another, the first publisher on top. Titles must name the
/// same numbers: the notice of this year is not that of the last.
@Repository
class Reposts {

    /// From how many percent on two texts are one: a repost has another head and another foot.
    private static final int SAME = 85;

    /// Short texts are alike by accident.
    private static final int SHORTEST = 60;

    private final JdbcClient database;

    Reposts(JdbcClient database) {
        this.database = database;
    }

    /// Finds the place of a page among those that say the same; answers whose place changed.
    Set<Long> fold(long page) {
        var touched = new LinkedHashSet<>(unfold(page));
        var alike = alike(page);
        if (!alike.isEmpty()) {
            var first = first(with(alike, page));
            touched.addAll(lay(with(alike, page), first));
        }
        return touched;
    }

    /// Frees those under a page, which find their order anew; answers whose place changed.
    Set<Long> unfold(long page) {
        var under =
                database.sql(
                                """
                                update search.crawl_content set folded_into = null
                                where folded_into = :page or page = :page and folded_into is not null
                                returning page
                                """)
                        .param("page", page)
                        .query(Long.class)
                        .list();
        var others = under.stream().filter(it -> it != page).toList();
        var touched = new LinkedHashSet<>(under);
        if (others.size() > 1) {
            touched.addAll(lay(others, first(others)));
        }
        return touched;
    }

    /// The tops of all heaps whose top says the same as the page.
    private List<Long> alike(long page) {
        return database.sql(
                        """
                        select distinct coalesce(c.folded_into, c.page)
                        from search.crawl_content o
                        cross join lateral (
                            select l.page, l.folded_into, l.signature from search.crawl_content l
                            where l.bands && o.bands and l.page <> o.page and l.kind = o.kind
                              and l.language = o.language and length(l.text) >= :shortest
                              and regexp_replace(l.title, '\\D', '', 'g')
                                  = regexp_replace(o.title, '\\D', '', 'g')
                            limit 20) c
                        where o.page = :page and length(o.text) >= :shortest
                          and (select count(*) * 100 / cardinality(o.signature)
                               from unnest(o.signature, c.signature) place (mine, other)
                               where mine = other) >= :same
                        """)
                .param("page", page)
                .param("shortest", SHORTEST)
                .param("same", SAME)
                .query(Long.class)
                .list();
    }

    private static List<Long> with(Collection<Long> pages, long page) {
        var all = new LinkedHashSet<>(pages);
        all.add(page);
        return List.copyOf(all);
    }

    private long first(Collection<Long> pages) {
        return Objects.requireNonNull(
                database.sql(
                                """
                                select c.page from search.crawl_content c
                                join search.crawl_page p on p.key = c.page
                                where c.page = any(:pages)
                                order by coalesce(c.published_at, p.first_seen), p.first_seen, c.page
                                limit 1
                                """)
                        .param("pages", pages.toArray(Long[]::new))
                        .query(Long.class)
                        .single());
    }

    /// Lays the pages, and whatever lay on them, on the first.
    private List<Long> lay(Collection<Long> pages, long first) {
        return database.sql(
                        """
                        update search.crawl_content
                        set folded_into = nullif(cast(:first as bigint), page)
                        where (page = any(:pages) or folded_into = any(:pages))
                          and folded_into is distinct from nullif(cast(:first as bigint), page)
                        returning page
                        """)
                .param("first", first)
                .param("pages", pages.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }
}
