package org.chengmen.disclosure.duties;

import org.chengmen.alliance.OrganisationView;
import org.chengmen.disclosure.catalogue.Item;
import org.chengmen.kernel.TimeOrderedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Writes duties.
@Repository
class DutyRows {

    private final JdbcClient database;
    private final Clock clock;

    DutyRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Those that are there already stay as they are. Answers how many were new.
    int raise(
            Item item,
            String period,
            LocalDate from,
            LocalDate due,
            List<OrganisationView> organisations) {
        return database.sql(
                        """
                        insert into disclosure.duty (id, item, item_version, organisation, period, counts_from,
                            limit_days, due_on, state, raised_at)
                        select n.id, :item, :version, n.organisation, :period, :from, :limit, :due, 'OPEN', :at
                        from unnest(:ids, :organisations) as n (id, organisation)
                        on conflict (item, organisation, period) do nothing
                        """)
                .param("item", item.code())
                .param("version", item.version())
                .param("period", period)
                .param("from", from)
                .param("limit", item.limitDays())
                .param("due", due)
                .param("at", Timestamp.from(clock.instant()))
                .param(
                        "ids",
                        organisations.stream().map(it -> TimeOrderedId.next()).toArray(UUID[]::new))
                .param(
                        "organisations",
                        organisations.stream().map(it -> it.id().value()).toArray(UUID[]::new))
                .update();
    }

    List<Counted> since(LocalDate day) {
        return database.sql(
                        """
                        select id, counts_from, limit_days from disclosure.duty
                        where counts_from >= :day
                        """)
                .param("day", day)
                .query(Counted.class)
                .list();
    }

    /// A duty as its date follows from it.
    record Counted(UUID id, LocalDate countsFrom, int limitDays) {}

    void moveDate(UUID duty, LocalDate due) {
        database.sql("update disclosure.duty set due_on = :due where id = :id and due_on <> :due")
                .param("id", duty)
                .param("due", due)
                .update();
    }

    void voidIt(UUID duty, String reason, String by) {
        database.sql(
                        """
                        update disclosure.duty set state = 'VOID', reason = :reason, decided_by = :by
                        where id = :id
                        """)
                .param("id", duty)
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    void reopen(UUID duty, String by) {
        database.sql(
                        """
                        update disclosure.duty set state = 'OPEN', reason = null, decided_by = :by
                        where id = :id
                        """)
                .param("id", duty)
                .param("by", by)
                .update();
    }

    void claim(UUID duty, UUID document, String by) {
        database.sql(
                        """
                        insert into disclosure.claim values (:duty, :document, :by, :at)
                        on conflict do nothing
                        """)
                .param("duty", duty)
                .param("document", document)
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// The nth document for the nth duty.
    void claimAll(List<UUID> duties, List<UUID> documents) {
        database.sql(
                        """
                        insert into disclosure.claim
                        select c.duty, c.document, '', :at from unnest(:duties, :documents) as c (duty, document)
                        on conflict do nothing
                        """)
                .param("duties", duties.toArray(UUID[]::new))
                .param("documents", documents.toArray(UUID[]::new))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// Documents that name their item claim the oldest duty of their unit under it that nothing
    /// else claims and that had begun when they were published.
    void claimByItem(Collection<UUID> documents) {
        database.sql(
                        """
                        insert into disclosure.claim
                        select distinct on (d.id) d.id, e.document, '', :at
                        from disclosure.entry e
                        cross join lateral (
                            select d.id from disclosure.duty d
                            where d.item = e.item and d.organisation = e.organisation and d.state = 'OPEN'
                              and d.counts_from <= e.published_on
                              and not exists (select from disclosure.claim c where c.duty = d.id)
                            order by d.due_on limit 1) d
                        where e.document = any(:documents) and e.live
                          and not exists (select from disclosure.claim c where c.document = e.document)
                        on conflict do nothing
                        """)
                .param("documents", documents.toArray(UUID[]::new))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// Duties turn when what was claimed for them is public.
    List<UUID> meet(Collection<UUID> documents) {
        return database.sql(
                        """
                        update disclosure.duty d set state = 'MET', proof = p.document, met_on = p.published_on
                        from (select distinct on (c.duty) c.duty, e.document, e.published_on
                            from disclosure.claim c join disclosure.entry e using (document)
                            where e.document = any(:documents) and e.live
                            order by c.duty, e.published_on) p
                        where d.id = p.duty and d.state = 'OPEN' returning d.id
                        """)
                .param("documents", documents.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /// They turn back when it no longer is, unless another document was claimed too.
    List<UUID> turnBack(Collection<UUID> documents) {
        var turned =
                database.sql(
                                """
                                update disclosure.duty d set state = 'OPEN', proof = null, met_on = null
                                from disclosure.entry e
                                where e.document = d.proof and e.document = any(:documents) and not e.live
                                returning d.id
                                """)
                        .param("documents", documents.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list();
        meet(others(turned));
        return turned;
    }

    private List<UUID> others(List<UUID> duties) {
        return database.sql("select document from disclosure.claim where duty = any(:duties)")
                .param("duties", duties.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }
}
