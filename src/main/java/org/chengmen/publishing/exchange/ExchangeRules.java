package org.chengmen.publishing.exchange;

import org.chengmen.kernel.access.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The standing rules of columns: what is always offered, and how copies follow.
@Repository
class ExchangeRules {

    private final JdbcClient database;

    ExchangeRules(JdbcClient database) {
        this.database = database;
    }

    List<StandingOffer> standing(Collection<UUID> columns) {
        return database.sql(
                        """
                        select * from publishing.standing_offer where column_id = any(:columns)
                        order by column_id, since
                        """)
                .param("columns", columns.toArray(UUID[]::new))
                .query(ExchangeRules::read)
                .list();
    }

    void stand(UUID column, UUID target, Person by, Instant at) {
        database.sql(
                        """
                        insert into publishing.standing_offer
                        values (:column, :target, :at, :by, :byName)
                        on conflict (column_id, target) do nothing
                        """)
                .param("column", column)
                .param("target", target)
                .param("at", Timestamp.from(at))
                .param("by", by.account())
                .param("byName", by.name())
                .update();
    }

    void end(UUID column, UUID target) {
        database.sql(
                        """
                        delete from publishing.standing_offer
                        where column_id = :column and target = :target
                        """)
                .param("column", column)
                .param("target", target)
                .update();
    }

    FollowingRule following(UUID column) {
        return following(List.of(column)).getOrDefault(column, FollowingRule.AUTOMATIC);
    }

    /// Only of columns for which somebody said something.
    Map<UUID, FollowingRule> following(Collection<UUID> columns) {
        return database
                .sql("select * from publishing.following where column_id = any(:columns)")
                .param("columns", columns.toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(
                                row.getObject("column_id", UUID.class),
                                FollowingRule.valueOf(row.getString("rule"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void follow(UUID column, FollowingRule rule) {
        database.sql(
                        """
                        insert into publishing.following values (:column, :rule)
                        on conflict (column_id) do update set rule = excluded.rule
                        """)
                .param("column", column)
                .param("rule", rule.name())
                .update();
    }

    private static StandingOffer read(ResultSet row, int number) throws SQLException {
        return new StandingOffer(
                row.getObject("column_id", UUID.class),
                row.getObject("target", UUID.class),
                row.getTimestamp("since").toInstant(),
                row.getString("set_by_name"));
    }
}
