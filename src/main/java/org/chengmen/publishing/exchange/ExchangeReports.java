package org.chengmen.publishing.exchange;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The tasks of a desk, and what members' offers came to.
@Repository
public class ExchangeReports {

    private final JdbcClient database;

    ExchangeReports(JdbcClient database) {
        this.database = database;
    }

    /// Longest waiting first.
    public List<TaskLine> tasks(UUID site, int most) {
        return database.sql(
                        """
                        select t.id, t.kind, t.raised_at, t.copy, q.title as copy_title,
                            d.number as copy_number, v.source_site, p.title as source_title,
                            p.number as source_number, p.address as source_address,
                            p.reason as source_reason,
                            exists (select from publishing.edition e
                                where e.document = t.copy and e.language = v.language
                                  and e.state in ('DRAFT', 'IN_REVIEW', 'SCHEDULED')) as on_the_way
                        from publishing.following_task t
                        join publishing.provenance v on v.document = t.copy
                        join publishing.document d on d.id = t.copy
                        join publishing.source p
                            on p.document = v.source_document and p.language = v.language
                        left join publishing.publication q
                            on q.document = t.copy and q.language = v.language
                        where t.site = :site and t.settled_at is null
                        order by t.raised_at limit :most
                        """)
                .param("site", site)
                .param("most", most)
                .query(TaskLine.class)
                .list();
    }

    /// What each member offered to the site since a moment, most adopted first.
    public List<Score> members(UUID target, Instant since) {
        return database.sql(
                        """
                        select source_site as member, count(*) as offered,
                            count(*) filter (where state = 'ADOPTED') as adopted,
                            count(*) filter (where state = 'RETURNED') as returned,
                            count(*) filter (where state = 'FILED') as filed,
                            count(*) filter (where state = 'OPEN') as open
                        from publishing.offer where target = :target and offered_at >= :since
                        group by source_site order by adopted desc, offered desc, source_site
                        """)
                .param("target", target)
                .param("since", Timestamp.from(since))
                .query(Score.class)
                .list();
    }

    /// What the sites offered to anybody since a moment.
    public List<Score> ofSites(Collection<UUID> sites, Instant since) {
        return database.sql(
                        """
                        select source_site as member, count(*) as offered,
                            count(*) filter (where state = 'ADOPTED') as adopted,
                            count(*) filter (where state = 'RETURNED') as returned,
                            count(*) filter (where state = 'FILED') as filed,
                            count(*) filter (where state = 'OPEN') as open
                        from publishing.offer
                        where source_site = any(:sites) and offered_at >= :since
                        group by source_site order by adopted desc, offered desc, source_site
                        """)
                .param("sites", sites.toArray(UUID[]::new))
                .param("since", Timestamp.from(since))
                .query(Score.class)
                .list();
    }

    /// How many offers and tasks wait on the desk of the site.
    public int waiting(UUID site) {
        return database.sql(
                        """
                        select (select count(*) from publishing.offer
                                where target = :site and state = 'OPEN')
                            + (select count(*) from publishing.following_task
                                where site = :site and settled_at is null)
                        """)
                .param("site", site)
                .query(Integer.class)
                .single();
    }
}
