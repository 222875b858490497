package org.chengmen.publishing.exchange;

import org.chengmen.kernel.access.Person;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.publication.PublicState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Where every adopted document came from.
@Repository
public class Provenances {

    private final JdbcClient database;

    Provenances(JdbcClient database) {
        this.database = database;
    }

    public Optional<Provenance> find(DocumentId copy) {
        return database.sql("select * from publishing.provenance where document = :document")
                .param("document", copy.value())
                .query(Provenances::read)
                .optional();
    }

    Optional<Provenance> locked(DocumentId copy) {
        return database.sql(
                        "select * from publishing.provenance where document = :document for update")
                .param("document", copy.value())
                .query(Provenances::read)
                .optional();
    }

    /// The copies of a document, locked.
    List<Provenance> copiesOf(DocumentId source, Locale language) {
        return database.sql(
                        """
                        select * from publishing.provenance
                        where source_document = :source and language = :language
                        order by document for update
                        """)
                .param("source", source.value())
                .param("language", language.getLanguage())
                .query(Provenances::read)
                .list();
    }

    boolean isOn(DocumentId source, Locale language, UUID site) {
        return database.sql(
                        """
                        select exists (select from publishing.provenance where source_document = :source
                            and language = :language and site = :site)
                        """)
                .param("source", source.value())
                .param("language", language.getLanguage())
                .param("site", site)
                .query(Boolean.class)
                .single();
    }

    void add(Provenance provenance, Person adopter) {
        database.sql(
                        """
                        insert into publishing.provenance values
                            (:document, :language, :site, :column, :source, :sourceSite, :sourceColumn,
                             :first, :firstSite, :mode, :mirror, :sourceEdition, :sourceState, :at, :by,
                             :byName)
                        """)
                .param("document", provenance.document().value())
                .param("language", provenance.language().getLanguage())
                .param("site", provenance.site())
                .param("column", provenance.column())
                .param("source", provenance.source().value())
                .param("sourceSite", provenance.sourceSite())
                .param("sourceColumn", provenance.sourceColumn())
                .param("first", provenance.first().value())
                .param("firstSite", provenance.firstSite())
                .param("mode", provenance.mode().name())
                .param("mirror", provenance.mirror().value())
                .param("sourceEdition", provenance.sourceEdition().value())
                .param("sourceState", provenance.sourceState().name())
                .param("at", Timestamp.from(provenance.adoptedAt()))
                .param("by", adopter.account())
                .param("byName", adopter.name())
                .update();
    }

    void follow(Provenance provenance) {
        database.sql(
                        """
                        update publishing.provenance set mirror = :mirror,
                            source_edition = :edition, source_state = :state
                        where document = :document
                        """)
                .param("document", provenance.document().value())
                .param("mirror", provenance.mirror().value())
                .param("edition", provenance.sourceEdition().value())
                .param("state", provenance.sourceState().name())
                .update();
    }

    /// The columns of the site that took documents of the source column, most often first.
    List<UUID> columnsTaking(UUID sourceColumn, UUID site) {
        return database.sql(
                        """
                        select column_id from publishing.provenance
                        where source_column = :column and site = :site
                        group by column_id order by count(*) desc, column_id limit 5
                        """)
                .param("column", sourceColumn)
                .param("site", site)
                .query(UUID.class)
                .list();
    }

    private static Provenance read(ResultSet row, int number) throws SQLException {
        return new Provenance(
                new DocumentId(row.getObject("document", UUID.class)),
                Locale.forLanguageTag(row.getString("language")),
                row.getObject("site", UUID.class),
                row.getObject("column_id", UUID.class),
                new DocumentId(row.getObject("source_document", UUID.class)),
                row.getObject("source_site", UUID.class),
                row.getObject("source_column", UUID.class),
                new DocumentId(row.getObject("first_document", UUID.class)),
                row.getObject("first_site", UUID.class),
                AdoptionMode.valueOf(row.getString("mode")),
                new EditionId(row.getObject("mirror", UUID.class)),
                new EditionId(row.getObject("source_edition", UUID.class)),
                PublicState.valueOf(row.getString("source_state")),
                row.getTimestamp("adopted_at").toInstant());
    }
}
