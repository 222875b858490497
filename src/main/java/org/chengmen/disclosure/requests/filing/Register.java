package org.chengmen.disclosure.requests.filing;

import org.chengmen.disclosure.requests.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where new requests are entered, and where an applicant is known again.
@Repository
class Register {

    private static final int MOST_EARLIER = 50;

    private final JdbcClient database;
    private final Contacts contacts;

    Register(JdbcClient database, Contacts contacts) {
        this.database = database;
        this.contacts = contacts;
    }

    void add(NewRequest one) {
        var content = one.content();
        var contact = content.contact();
        database.sql(
                        """
                        insert into disclosure.request (id, number, submission, organisation, state,
                            channel, language, applicant_kind, applicant_name, account, contact,
                            identity_index, phone_index, mail_index, document, wanted, form,
                            delivery, help, received_on, submitted_at, repeats)
                        values (:id, :number, :submission, :organisation, 'SUBMITTED',
                            :channel, :language, :kind, :name, :account, :contact,
                            :identity, :phone, :mail, :document, :wanted, :form,
                            :delivery, :help, :receivedOn, :submittedAt, :repeats)
                        """)
                .param("id", one.id().value())
                .param("number", one.number())
                .param("submission", one.submission(), Types.OTHER)
                .param("organisation", content.organisation())
                .param("channel", one.channel().name())
                .param("language", one.language().getLanguage())
                .param("kind", content.kind().name())
                .param("name", content.name())
                .param("account", one.account(), Types.OTHER)
                .param("contact", contacts.seal(one.id(), contact))
                .param("identity", contacts.index("identity", contact.identity()))
                .param("phone", contacts.index("phone", contact.phone()), Types.BINARY)
                .param("mail", contacts.index("mail", contact.mail()), Types.BINARY)
                .param("document", content.wanted().document(), Types.VARCHAR)
                .param("wanted", content.wanted().text())
                .param("form", content.wanted().form().name())
                .param("delivery", content.wanted().delivery().name())
                .param("help", content.wanted().help())
                .param("receivedOn", Date.valueOf(one.receivedOn()))
                .param("submittedAt", Timestamp.from(one.submittedAt()))
                .param("repeats", one.repeats(), Types.OTHER)
                .update();
    }

    Optional<String> numberOf(UUID submission) {
        return database.sql("select number from disclosure.request where submission = :submission")
                .param("submission", submission)
                .query(String.class)
                .optional();
    }

    /// What the same applicant asked this unit since then, newest first.
    List<Earlier> earlier(UUID organisation, Contact contact, LocalDate since) {
        return database.sql(
                        """
                        select id, wanted from disclosure.request
                        where organisation = :organisation and received_on >= :since
                          and (identity_index = :identity or phone_index = :phone
                            or mail_index = :mail)
                        order by id desc limit :most
                        """)
                .param("organisation", organisation)
                .param("since", Date.valueOf(since))
                .param("identity", contacts.index("identity", contact.identity()))
                .param("phone", contacts.index("phone", contact.phone()), Types.BINARY)
                .param("mail", contacts.index("mail", contact.mail()), Types.BINARY)
                .param("most", MOST_EARLIER)
                .query((row, number) ->
                        new Earlier(
                                new RequestId(row.getObject("id", UUID.class)),
                                row.getString("wanted")))
                .list();
    }

    /// An earlier request of the same applicant.
    record Earlier(RequestId id, String wanted) {}
}
