package org.chengmen.disclosure.catalogue;

import org.chengmen.kernel.Refused;
import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Person;
import org.chengmen.shell.tables.TableRefusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/// Keeps a table between its dry run and its confirmation, for a day and for the one who sent it.
@Repository
public class ItemDrafts {

    private final JdbcClient database;
    private final CurrentPerson person;

    ItemDrafts(JdbcClient database, CurrentPerson person) {
        this.database = database;
        this.person = person;
    }

    @Transactional
    public UUID keep(byte[] content) {
        database.sql(
                        """
                        delete from disclosure.import_draft
                        where account = :account or at < now() - interval '1 day'
                        """)
                .param("account", account())
                .update();
        var id = TimeOrderedId.next();
        database.sql("insert into disclosure.import_draft values (:id, :account, :content)")
                .param("id", id)
                .param("account", account())
                .param("content", content)
                .update();
        return id;
    }

    public byte[] content(UUID id) {
        return database.sql(
                        """
                        select content from disclosure.import_draft
                        where id = :id and account = :account and at >= now() - interval '1 day'
                        """)
                .param("id", id)
                .param("account", account())
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> Refused.because(TableRefusal.NO_LONGER_KEPT));
    }

    public void forget(UUID id) {
        database.sql("delete from disclosure.import_draft where id = :id and account = :account")
                .param("id", id)
                .param("account", account())
                .update();
    }

    private UUID account() {
        return person.signedIn().map(Person::account).orElseThrow();
    }
}
