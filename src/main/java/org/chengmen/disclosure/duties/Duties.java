package org.chengmen.disclosure.duties;

import org.chengmen.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All duties, as the desk and the public read them.
@Repository
public class Duties {

    private static final String SELECT =
            """
            select d.*, i.name_zh, i.name_en, e.number, e.title
            from disclosure.duty d
            join disclosure.item i on i.code = d.item
            left join disclosure.entry e on e.document = d.proof
            """;

    private final JdbcClient database;

    Duties(JdbcClient database) {
        this.database = database;
    }

    public Optional<Duty> find(UUID id) {
        return database.sql(SELECT + "where d.id = :id")
                .param("id", id)
                .query(Duties::read)
                .optional();
    }

    Optional<Duty> locked(UUID id) {
        return database.sql(SELECT + "where d.id = :id for update of d")
                .param("id", id)
                .query(Duties::read)
                .optional();
    }

    /// Those of an organisation that counted from a day of the year.
    public List<Duty> ofYear(UUID organisation, int year) {
        return database.sql(
                        SELECT
                                + """
                                where d.organisation = :organisation and d.period like :year || '%'
                                order by d.item, d.period
                                """)
                .param("organisation", organisation)
                .param("year", Integer.toString(year))
                .query(Duties::read)
                .list();
    }

    public List<Duty> ofItem(String item, int year) {
        return database.sql(
                        SELECT
                                + """
                                where d.item = :item and d.period like :year || '%'
                                order by d.organisation, d.period limit 5000
                                """)
                .param("item", item)
                .param("year", Integer.toString(year))
                .query(Duties::read)
                .list();
    }

    /// What an organisation still has to do, the most urgent first.
    public List<Duty> open(Collection<UUID> organisations, LocalDate until, int most) {
        return database.sql(
                        SELECT
                                + """
                                where d.state = 'OPEN' and d.organisation = any(:organisations)
                                  and d.due_on <= :until
                                order by d.due_on, d.item, d.id limit :most
                                """)
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("until", until)
                .param("most", most)
                .query(Duties::read)
                .list();
    }

    /// What was done last, newest first.
    public List<Duty> settled(Collection<UUID> organisations, int most) {
        return database.sql(
                        SELECT
                                + """
                                where d.state <> 'OPEN' and d.organisation = any(:organisations)
                                order by d.due_on desc, d.id limit :most
                                """)
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("most", most)
                .query(Duties::read)
                .list();
    }

    /// Every duty that counted by a day, for a stock of documents that proves them.
    public List<Duty> all() {
        return database.sql(SELECT + "order by d.item, d.period, d.organisation")
                .query(Duties::read)
                .list();
    }

    public Counts counts(Collection<UUID> organisations, LocalDate today, LocalDate soon) {
        return database.sql(
                        """
                        select count(*) filter (where due_on < :today) as overdue,
                            count(*) filter (where due_on between :today and :soon) as soon
                        from disclosure.duty
                        where state = 'OPEN' and organisation = any(:organisations)
                        """)
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("today", today)
                .param("soon", soon)
                .query(Counts.class)
                .single();
    }

    /// How many duties are past their date, and how many soon will be.
    public record Counts(int overdue, int soon) {}

    /// How the duties of each organisation that fell due between two days stand.
    public List<Standing> standings(LocalDate from, LocalDate to) {
        return database.sql(
                        """
                        select organisation, count(*) filter (where state <> 'VOID') as total,
                            count(*) filter (where state = 'MET' and met_on <= due_on) as met,
                            count(*) filter (where state = 'MET' and met_on > due_on) as late,
                            count(*) filter (where state = 'OPEN') as overdue
                        from disclosure.duty where due_on between :from and :to
                        group by organisation
                        """)
                .param("from", from)
                .param("to", to)
                .query(Standing.class)
                .list();
    }

    /// Duties of an organisation that fell due, and what became of them.
    public record Standing(UUID organisation, int total, int met, int late, int overdue) {

        /// In whole per cent.
        public int share() {
            return total == 0 ? 0 : (met + late) * 100 / total;
        }
    }

    private static Duty read(ResultSet row, int index) throws SQLException {
        var proof = row.getObject("proof", UUID.class);
        return new Duty(
                row.getObject("id", UUID.class),
                row.getString("item"),
                new LocalizedText(row.getString("name_zh"), row.getString("name_en")),
                row.getObject("organisation", UUID.class),
                row.getString("period"),
                date(row, "counts_from"),
                row.getInt("limit_days"),
                date(row, "due_on"),
                Duty.Kept.valueOf(row.getString("state")),
                proof == null ? null : proof(proof, row),
                row.getObject("met_on", LocalDate.class),
                row.getString("reason"));
    }

    private static Duty.Proof proof(UUID document, ResultSet row) throws SQLException {
        return new Duty.Proof(document, row.getLong("number"), text(row.getString("title")));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
