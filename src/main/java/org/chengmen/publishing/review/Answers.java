package org.chengmen.publishing.review;

import org.chengmen.kernel.access.Person;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.checks.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

/// The reasons for which warnings of an edition were let stand.
@Repository
public class Answers {

    private final JdbcClient database;

    Answers(JdbcClient database) {
        this.database = database;
    }

    public List<Answer> of(EditionId edition) {
        return database.sql(
                        """
                        select code, place, excerpt, reason, person_name
                        from publishing.finding_answer where edition = :edition
                        """)
                .param("edition", edition.value())
                .query(Answer.class)
                .list();
    }

    void add(EditionId edition, Finding finding, String reason, Person person) {
        database.sql(
                        """
                        insert into publishing.finding_answer
                            (edition, code, place, excerpt, reason, person, person_name)
                        values (:edition, :code, :place, :excerpt, :reason, :person, :name)
                        on conflict (edition, code, place, excerpt) do update set
                            reason = excluded.reason, person = excluded.person,
                            person_name = excluded.person_name
                        """)
                .param("edition", edition.value())
                .param("code", finding.code())
                .param("place", finding.place())
                .param("excerpt", finding.excerpt())
                .param("reason", reason)
                .param("person", person.account())
                .param("name", person.name())
                .update();
    }
}
