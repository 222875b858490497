package org.chengmen.publishing.open;

import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.editions.Documents;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.review.TakingDown;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Locale;

/// Published documents of the newsroom's site and what becomes of them, for tests.
@Component
@Lazy
public class Newsstand {

    public static final String HOST = "http://fgw.localhost";
    public static final String OTHER = "http://gaj.localhost";

    private final Newsroom room;
    private final Documents documents;
    private final TakingDown takingDown;
    private final JdbcClient database;

    public final Column column;

    Newsstand(Newsroom room, Documents documents, TakingDown takingDown, JdbcClient database) {
        this.room = room;
        this.documents = documents;
        this.takingDown = takingDown;
        this.database = database;
        this.column = room.column();
    }

    public Edition publish(String title) {
        return room.published(column, title);
    }

    public long number(Edition edition) {
        return documents.find(edition.document()).orElseThrow().number();
    }

    public void withdraw(Edition edition, String reason) {
        room.does(
                room.publisher,
                () -> takingDown.withdraw(edition.document(), Locale.CHINESE, reason));
    }

    public void remove(Edition edition, String reason) {
        room.does(
                room.publisher,
                () -> takingDown.remove(edition.document(), Locale.CHINESE, reason, "/about"));
    }

    /// What no editor could save, as if it had come in some other way.
    public void spoil(Edition edition, String text) {
        database.sql(
                        """
                        update publishing.publication set title = :text, summary = :text,
                            body = '<p>' || :text || '</p><img src="/files/x/y.png" alt="">',
                            fields = fields || jsonb_build_object('keywords', cast(:text as text))
                        where document = :id
                        """)
                .param("text", text)
                .param("id", edition.document().value())
                .update();
    }

    /// The same document in English.
    public void translate(Edition edition, String title) {
        database.sql(
                        """
                        insert into publishing.publication
                        select document, 'en', number, edition, site, column_id, type, organisation, :title,
                            'In short', '<p>Text</p>', fields, picture, state, reason, replacement,
                            emergency, first_published_at, published_at, changed_at, expires_at
                        from publishing.publication where document = :id and language = 'zh'
                        """)
                .param("title", title)
                .param("id", edition.document().value())
                .update();
    }
}
