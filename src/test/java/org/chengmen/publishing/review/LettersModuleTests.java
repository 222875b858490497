package org.chengmen.publishing.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.accounts.Mailbox;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.editions.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.UUID;

@PortalTest
class LettersModuleTests {

    @Autowired Newsroom room;
    @Autowired NextReaders readers;
    @Autowired JdbcClient database;
    @Autowired Documents documents;

    @Test
    void asksWhoHoldsTheLevelAtTheUnitAndNobodyElse() {
        var edition = room.submitted(room.column(), "谁来看");
        var document = documents.find(edition.document()).orElseThrow();
        assertThat(logins(readers.of(edition, document))).containsExactly("fgw-editor");
    }

    @Test
    void writesToTheNextReaderInTheTransactionOfTheDecision() {
        var title = "邮件提醒" + System.nanoTime();
        var edition = room.submitted(room.column(), title);
        assertThat(letters("fgw-editor")).anyMatch(it -> it.contains(title));
        assertThat(letters("fgw-reviewer")).noneMatch(it -> it.contains(title));
        room.pass(room.editor, edition);
        assertThat(letters("fgw-reviewer")).anyMatch(it -> it.contains(title));
    }

    private List<String> letters(String login) {
        var mail =
                database.sql("select mail from accounts.account where login = :login")
                        .param("login", login)
                        .query(String.class)
                        .single();
        return new Mailbox(database, mail).letters();
    }

    private List<String> logins(List<UUID> accounts) {
        return database.sql("select login from accounts.account where id = any(:ids)")
                .param("ids", accounts.toArray(UUID[]::new))
                .query(String.class)
                .list();
    }
}
