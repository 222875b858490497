package org.chengmen.publishing.blocks;

import org.chengmen.publishing.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/// Which document lays out which page; a place has one for ever.
@Repository
public class Places {

    private final JdbcClient database;

    Places(JdbcClient database) {
        this.database = database;
    }

    public Optional<DocumentId> at(Place place) {
        return database.sql(
                        "select document from publishing.page where site = :site and place = :place")
                .param("site", place.site())
                .param("place", place.name())
                .query((row, number) -> new DocumentId(row.getObject(1, UUID.class)))
                .optional();
    }

    public Optional<Place> of(DocumentId document) {
        return database.sql("select site, place from publishing.page where document = :document")
                .param("document", document.value())
                .query(Places::read)
                .optional();
    }

    public void add(DocumentId document, Place place) {
        database.sql("insert into publishing.page values (:document, :site, :place)")
                .param("document", document.value())
                .param("site", place.site())
                .param("place", place.name())
                .update();
    }

    private static Place read(ResultSet row, int number) throws SQLException {
        return new Place(row.getObject("site", UUID.class), row.getString("place"));
    }
}
