package org.chengmen.alliance.exchange;

import org.chengmen.kernel.Refused;
import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Person;
import org.chengmen.shell.tables.TableRefusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/// Keeps a table between its dry run and its confirmation, for the one who sent it. Each person has
/// one, and none is older than a day.
@Repository
public class ImportDrafts {

    private final JdbcClient jdbc;
    private final CurrentPerson person;

    ImportDrafts(JdbcClient jdbc, CurrentPerson person) {
        this.jdbc = jdbc;
        this.person = person;
    }

    @Transactional
    public UUID keep(String name, byte[] content) {
        jdbc.sql(
                        """
                        delete from alliance.import_draft
                        where account = :account or at < now() - interval '1 day'
                        """)
                .param("account", account())
                .update();
        var id = TimeOrderedId.next();
        jdbc.sql(
                        """
                        insert into alliance.import_draft (id, account, name, content)
                        values (:id, :account, :name, :content)
                        """)
                .param("id", id)
                .param("account", account())
                .param("name", name.length() > 200 ? name.substring(0, 200) : name)
                .param("content", content)
                .update();
        return id;
    }

    public byte[] content(UUID id) {
        return jdbc.sql(
                        """
                        select content from alliance.import_draft
                        where id = :id and account = :account and at >= now() - interval '1 day'
                        """)
                .param("id", id)
                .param("account", account())
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> Refused.because(TableRefusal.NO_LONGER_KEPT));
    }

    public void forget(UUID id) {
        jdbc.sql("delete from alliance.import_draft where id = :id and account = :account")
                .param("id", id)
                .param("account", account())
                .update();
    }

    private UUID account() {
        return person.signedIn().map(Person::account).orElseThrow();
    }
}
