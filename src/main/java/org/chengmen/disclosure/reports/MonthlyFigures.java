package org.chengmen.disclosure.reports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/// Counts a month of disclosure from its records, again whenever it is asked: nothing is kept that
/// could differ from them.
@Repository
public class MonthlyFigures {

    private final JdbcClient database;

    MonthlyFigures(JdbcClient database) {
        this.database = database;
    }

    public List<OfUnit> byUnit(YearMonth month) {
        return database.sql(
                        """
                        with entries as (
                            select organisation, count(*) as entries,
                                count(*) filter (where published_on <= due_on) as on_time,
                                count(*) filter (where published_on > due_on) as late
                            from disclosure.entry
                            where live and published_on between :from and :to group by organisation),
                        duties as (
                            select organisation, count(*) as due,
                                count(*) filter (where state = 'MET') as met
                            from disclosure.duty
                            where state <> 'VOID' and due_on between :from and :to group by organisation)
                        select organisation, coalesce(entries, 0) as entries, coalesce(on_time, 0) as on_time,
                            coalesce(late, 0) as late, coalesce(due, 0) as due, coalesce(met, 0) as met
                        from entries full join duties using (organisation)
                        order by entries desc nulls last, organisation
                        """)
                .param("from", month.atDay(1))
                .param("to", month.atEndOfMonth())
                .query(OfUnit.class)
                .list();
    }

    public List<OfClass> byClass(YearMonth month) {
        return database.sql(
                        """
                        select coalesce(class, '15') as statutory, count(*) as entries
                        from disclosure.entry where live and published_on between :from and :to
                        group by 1 order by 1
                        """)
                .param("from", month.atDay(1))
                .param("to", month.atEndOfMonth())
                .query(OfClass.class)
                .list();
    }

    /// What one unit published in the month, and what became of the duties that fell due in it.
    public record OfUnit(UUID organisation, int entries, int onTime, int late, int due, int met) {}

    /// How many entries of the month belong to a statutory class.
    public record OfClass(String statutory, int entries) {}

    /// The city in one month.
    public record Sum(int entries, int onTime, int late, int due, int met) {

        public static Sum of(List<OfUnit> units) {
            return new Sum(
                    units.stream().mapToInt(OfUnit::entries).sum(),
                    units.stream().mapToInt(OfUnit::onTime).sum(),
                    units.stream().mapToInt(OfUnit::late).sum(),
                    units.stream().mapToInt(OfUnit::due).sum(),
                    units.stream().mapToInt(OfUnit::met).sum());
        }
    }
}
