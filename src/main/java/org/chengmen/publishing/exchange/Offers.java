package org.chengmen.publishing.exchange;

import org.chengmen.kernel.access.Person;
import org.chengmen.publishing.DocumentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// All offers, decided ones for ever.
@Repository
class Offers {

    private final JdbcClient database;

    Offers(JdbcClient database) {
        this.database = database;
    }

    /// False where an open offer of the document to the site is there already.
    boolean add(Offer offer, @Nullable Person by) {
        return database.sql(
                                """
                                insert into publishing.offer (id, document, language, source_site,
                                    source_column, organisation, target, by_rule, offered_by,
                                    offered_by_name, offered_at, state)
                                values (:id, :document, :language, :sourceSite, :sourceColumn,
                                    :organisation, :target, :byRule, :by, :byName, :at, 'OPEN')
                                on conflict (document, language, target) where state = 'OPEN' do nothing
                                """)
                        .param("id", offer.id().value())
                        .param("document", offer.document().value())
                        .param("language", offer.language().getLanguage())
                        .param("sourceSite", offer.sourceSite())
                        .param("sourceColumn", offer.sourceColumn())
                        .param("organisation", offer.organisation())
                        .param("target", offer.target())
                        .param("byRule", offer.byRule())
                        .param("by", by == null ? null : by.account())
                        .param("byName", by == null ? null : by.name())
                        .param("at", Timestamp.from(offer.offeredAt()))
                        .update()
                == 1;
    }

    /// Locked until the end of the transaction.
    Optional<Offer> locked(OfferId id) {
        return database.sql("select * from publishing.offer where id = :id for update")
                .param("id", id.value())
                .query(Offers::read)
                .optional();
    }

    Optional<Offer> find(OfferId id) {
        return database.sql("select * from publishing.offer where id = :id")
                .param("id", id.value())
                .query(Offers::read)
                .optional();
    }

    void decide(OfferId id, Ruling ruling) {
        database.sql(
                        """
                        update publishing.offer set state = :state, decided_by = :by,
                            decided_by_name = :byName, decided_at = :at, reason = :reason, copy = :copy
                        where id = :id and state = 'OPEN'
                        """)
                .param("id", id.value())
                .param("state", ruling.state().name())
                .param("by", ruling.by() == null ? null : ruling.by().account())
                .param("byName", ruling.by() == null ? null : ruling.by().name())
                .param("at", Timestamp.from(ruling.at()))
                .param("reason", ruling.reason())
                .param("copy", ruling.copy() == null ? null : ruling.copy().value())
                .update();
    }

    /// Nobody can adopt any longer what has left the public.
    int overtake(DocumentId document, Locale language, Instant at) {
        return database.sql(
                        """
                        update publishing.offer set state = 'OVERTAKEN', decided_at = :at
                        where document = :document and language = :language and state = 'OPEN'
                        """)
                .param("document", document.value())
                .param("language", language.getLanguage())
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean wasOffered(DocumentId document, Locale language, UUID target) {
        return database.sql(
                        """
                        select exists (select from publishing.offer where document = :document
                            and language = :language and target = :target)
                        """)
                .param("document", document.value())
                .param("language", language.getLanguage())
                .param("target", target)
                .query(Boolean.class)
                .single();
    }

    /// After a decision, the one that has waited longest.
    Optional<OfferId> nextOf(UUID target, OfferId after) {
        return database.sql(
                        """
                        select id from publishing.offer where target = :target and state = 'OPEN'
                        order by (id <= :after), id limit 1
                        """)
                .param("target", target)
                .param("after", after.value())
                .query(UUID.class)
                .optional()
                .map(OfferId::new);
    }

    private static Offer read(ResultSet row, int number) throws SQLException {
        return new Offer(
                new OfferId(row.getObject("id", UUID.class)),
                new DocumentId(row.getObject("document", UUID.class)),
                Locale.forLanguageTag(row.getString("language")),
                row.getObject("source_site", UUID.class),
                row.getObject("source_column", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getObject("target", UUID.class),
                OfferState.valueOf(row.getString("state")),
                row.getBoolean("by_rule"),
                row.getTimestamp("offered_at").toInstant());
    }
}
