package org.chengmen.publishing.editions;

import org.chengmen.publishing.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Every saving of every edition.
@Repository
public class Savings {

    private final JdbcClient database;
    private final Fields fields;

    Savings(JdbcClient database, Fields fields) {
        this.database = database;
        this.fields = fields;
    }

    void add(Saving saving) {
        database.sql(
                        """
                        insert into publishing.saving values
                            (:edition, :version, :title, :summary, :body, cast(:fields as jsonb), :by,
                             :byName, :at)
                        """)
                .param("edition", saving.edition().value())
                .param("version", saving.version())
                .param("title", saving.content().title())
                .param("summary", saving.content().summary())
                .param("body", saving.content().body())
                .param("fields", fields.write(saving.content().fields()))
                .param("by", saving.by())
                .param("byName", saving.byName())
                .param("at", Timestamp.from(saving.at()))
                .update();
    }

    public Optional<Saving> find(EditionId edition, int version) {
        return database.sql(
                        """
                        select * from publishing.saving
                        where edition = :edition and version = :version
                        """)
                .param("edition", edition.value())
                .param("version", version)
                .query(this::read)
                .optional();
    }

    /// Newest first.
    public List<Saving> of(EditionId edition, int most) {
        return database.sql(
                        """
                        select * from publishing.saving where edition = :edition
                        order by version desc limit :most
                        """)
                .param("edition", edition.value())
                .param("most", most)
                .query(this::read)
                .list();
    }

    private Saving read(ResultSet row, int number) throws SQLException {
        return new Saving(
                new EditionId(row.getObject("edition", UUID.class)),
                row.getInt("version"),
                new Content(
                        row.getString("title"),
                        row.getString("summary"),
                        row.getString("body"),
                        fields.read(row.getString("fields"))),
                row.getObject("saved_by", UUID.class),
                row.getString("saved_by_name"),
                row.getTimestamp("saved_at").toInstant());
    }
}
