package org.chengmen.publishing.remarks;

import org.chengmen.kernel.access.Person;
import org.chengmen.publishing.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All remarks about all editions.
@Repository
class Remarks {

    private final JdbcClient database;

    Remarks(JdbcClient database) {
        this.database = database;
    }

    /// Oldest first.
    List<Remark> of(EditionId edition) {
        return database.sql("select * from publishing.remark where edition = :edition order by id")
                .param("edition", edition.value())
                .query(Remarks::read)
                .list();
    }

    Optional<Remark> find(UUID id) {
        return database.sql("select * from publishing.remark where id = :id")
                .param("id", id)
                .query(Remarks::read)
                .optional();
    }

    void add(Remark remark) {
        database.sql(
                        """
                        insert into publishing.remark values
                            (:id, :edition, :version, :passage, :words, :person, :personName, :at)
                        """)
                .param("id", remark.id())
                .param("edition", remark.edition().value())
                .param("version", remark.version())
                .param("passage", remark.passage())
                .param("words", remark.words())
                .param("person", remark.person())
                .param("personName", remark.personName())
                .param("at", Timestamp.from(remark.at()))
                .update();
    }

    void resolve(UUID id, Person by, Instant at) {
        database.sql(
                        """
                        update publishing.remark
                        set resolved_by = :by, resolved_by_name = :name, resolved_at = :at
                        where id = :id and resolved_at is null
                        """)
                .param("id", id)
                .param("by", by.account())
                .param("name", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Remark read(ResultSet row, int number) throws SQLException {
        var resolved = row.getTimestamp("resolved_at");
        return new Remark(
                row.getObject("id", UUID.class),
                new EditionId(row.getObject("edition", UUID.class)),
                row.getInt("version"),
                row.getString("passage"),
                row.getString("words"),
                row.getObject("person", UUID.class),
                row.getString("person_name"),
                row.getTimestamp("at").toInstant(),
                row.getString("resolved_by_name"),
                resolved == null ? null : resolved.toInstant());
    }
}
