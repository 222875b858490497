package org.chengmen.calendar.versions;

import org.chengmen.kernel.calendar.ExceptionalDay;
import org.chengmen.kernel.calendar.OfficeHours;
import org.chengmen.kernel.calendar.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The stored versions of the calendar.
@Repository
public class Versions {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    Versions(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public int latest() {
        return jdbc.sql("select coalesce(max(number), 0) from calendar.version")
                .query(Integer.class)
                .single();
    }

    public Optional<Version> one(int number) {
        return jdbc.sql("select * from calendar.version where number = :number")
                .param("number", number)
                .query((row, _) -> version(row, days(number)))
                .optional();
    }

    /// The youngest first.
    public List<VersionLine> before(int number, int limit) {
        return jdbc.sql(
                        """
                        select number, made_at, made_by, reason, first_difference from calendar.version
                        where number < :number order by number desc limit :limit
                        """)
                .param("number", number)
                .param("limit", limit)
                .query((row, _) ->
                        new VersionLine(
                                row.getInt("number"),
                                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                                row.getString("made_by"),
                                row.getString("reason"),
                                row.getObject("first_difference", LocalDate.class)))
                .list();
    }

    /// One change at a time: the next waits and then sees this one.
    void lock() {
        jdbc.sql("lock table calendar.version in share row exclusive mode").update();
    }

    void add(Change change, int number, @Nullable LocalDate firstDifference) {
        jdbc.sql(
                        """
                        insert into calendar.version (number, made_by, account, reason, first_difference, opens, closes)
                        values (:number, :by, :account, :reason, :first, :opens, :closes)
                        """)
                .param("number", number)
                .param("by", change.by())
                .param("account", change.account(), Types.OTHER)
                .param("reason", change.reason())
                .param("first", firstDifference, Types.DATE)
                .param("opens", change.hours().opens())
                .param("closes", change.hours().closes())
                .update();
        addDays(number, change.calendar().days());
    }

    private void addDays(int number, List<ExceptionalDay> days) {
        batches.batchUpdate(
                "insert into calendar.day (version, date, name, off) values (?, ?, ?, ?)",
                days,
                500,
                (row, day) -> {
                    row.setInt(1, number);
                    row.setObject(2, day.date());
                    row.setString(3, day.name());
                    row.setBoolean(4, day.off());
                });
    }

    private List<ExceptionalDay> days(int number) {
        return jdbc.sql(
                        "select date, name, off from calendar.day where version = :number order by date")
                .param("number", number)
                .query(ExceptionalDay.class)
                .list();
    }

    private static Version version(ResultSet row, List<ExceptionalDay> days) throws SQLException {
        return new Version(
                row.getInt("number"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                row.getString("reason"),
                row.getObject("first_difference", LocalDate.class),
                new OfficeHours(
                        row.getObject("opens", LocalTime.class),
                        row.getObject("closes", LocalTime.class)),
                WorkingDayCalendar.of(days));
    }

    /// What is to become a version.
    record Change(
            WorkingDayCalendar calendar,
            OfficeHours hours,
            String by,
            @Nullable UUID account,
            String reason) {}
}
