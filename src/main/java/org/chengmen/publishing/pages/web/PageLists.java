package org.chengmen.publishing.pages.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.blocks.BlockRefusal;
import org.chengmen.publishing.editions.EditionState;
import org.chengmen.publishing.editions.Rights;
import org.chengmen.publishing.publication.PublicState;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The topics and laid out pages of the sites that a person works on.
@Repository
class PageLists {

    private static final int MOST = 200;

    private final JdbcClient database;
    private final Alliance alliance;
    private final Rights rights;

    PageLists(JdbcClient database, Alliance alliance, Rights rights) {
        this.database = database;
        this.alliance = alliance;
        this.rights = rights;
    }

    List<SiteView> sites() {
        return alliance.sites().stream()
                .filter(it -> it.hosted() && rights.worksOn(it.id().value()))
                .toList();
    }

    /// Without a site the one whose desk this is, or the first one of this person.
    SiteView chosen(@Nullable UUID site, Frame frame) {
        var mine = sites();
        var wanted = site == null ? frame.site().id() : site;
        return mine.stream()
                .filter(it -> it.id().value().equals(wanted))
                .findFirst()
                .or(() -> site == null ? mine.stream().findFirst() : Optional.empty())
                .orElseThrow(() -> Refused.because(BlockRefusal.SITE_UNKNOWN));
    }

    /// Last touched first.
    List<PageLine> topics() {
        return lines(sites().stream().map(it -> it.id().value()).toList()).stream()
                .filter(it -> it.place().startsWith("/topics/"))
                .toList();
    }

    List<PageLine> of(UUID site) {
        return lines(List.of(site)).stream()
                .filter(it -> !it.place().startsWith("/topics/"))
                .toList();
    }

    /// Each page in each language with its newest edition.
    private List<PageLine> lines(Collection<UUID> sites) {
        return database.sql(
                        """
                        select p.document, p.site, p.place, e.language, e.title, e.id as edition, e.state,
                            e.saved_at, s.state as shown, coalesce(s.expires_at, e.expires_at) as expires_at
                        from publishing.page p
                        join lateral (
                            select distinct on (language) * from publishing.edition
                            where document = p.document order by language, number desc) e on true
                        left join publishing.publication s
                            on s.document = p.document and s.language = e.language
                        where p.site = any(:sites)
                        order by e.saved_at desc limit :most
                        """)
                .param("sites", sites.toArray(UUID[]::new))
                .param("most", MOST)
                .query(PageLists::read)
                .list();
    }

    private static PageLine read(ResultSet row, int number) throws SQLException {
        var shown = row.getString("shown");
        var expires = row.getTimestamp("expires_at");
        return new PageLine(
                row.getObject("document", UUID.class),
                row.getObject("site", UUID.class),
                row.getString("place"),
                row.getString("language"),
                row.getString("title"),
                row.getObject("edition", UUID.class),
                EditionState.valueOf(row.getString("state")),
                row.getTimestamp("saved_at").toInstant(),
                shown == null ? null : PublicState.valueOf(shown),
                expires == null ? null : expires.toInstant());
    }
}
