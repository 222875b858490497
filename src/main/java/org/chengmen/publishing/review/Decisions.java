package org.chengmen.publishing.review;

import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.editions.Edition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

/// All decisions about all editions, kept for ever.
@Repository
public class Decisions {

    private final JdbcClient database;

    Decisions(JdbcClient database) {
        this.database = database;
    }

    void add(Decision decision) {
        database.sql(
                        """
                        insert into publishing.decision values
                            (:id, :edition, :version, :level, :outcome, :organisation, :person,
                             :personName, :reason, :target, :at)
                        """)
                .param("id", decision.id())
                .param("edition", decision.edition().value())
                .param("version", decision.version())
                .param("level", decision.level())
                .param("outcome", decision.outcome().name())
                .param("organisation", decision.organisation())
                .param("person", decision.person())
                .param("personName", decision.personName())
                .param("reason", decision.reason())
                .param("target", decision.targetLevel())
                .param("at", Timestamp.from(decision.at()))
                .update();
    }

    /// Oldest first.
    public List<Decision> of(EditionId edition) {
        return database.sql(
                        "select * from publishing.decision where edition = :edition order by at, id")
                .param("edition", edition.value())
                .query(Decisions::read)
                .list();
    }

    /// The organisations that have signed the edition as it stands on its level. A change after a
    /// signature makes the signature void.
    List<UUID> signatures(Edition edition, Edition.Stage stage) {
        return database.sql(
                        """
                        select organisation from publishing.decision
                        where edition = :edition and version = :version and level = :level
                          and outcome = 'PASSED' and at >= :since and organisation is not null
                        """)
                .param("edition", edition.id().value())
                .param("version", edition.version())
                .param("level", stage.level())
                .param("since", Timestamp.from(stage.since()))
                .query(UUID.class)
                .list();
    }

    private static Decision read(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                new EditionId(row.getObject("edition", UUID.class)),
                row.getInt("version"),
                row.getInt("level"),
                Decision.Outcome.valueOf(row.getString("outcome")),
                row.getObject("organisation", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("person_name"),
                row.getString("reason"),
                row.getObject("target_level", Integer.class),
                row.getTimestamp("at").toInstant());
    }
}
