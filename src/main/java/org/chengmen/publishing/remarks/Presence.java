package org.chengmen.publishing.remarks;

import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Person;
import org.chengmen.publishing.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// Who is writing which edition now: whoever was heard of within the last minute.
@Repository
public class Presence {

    private static final Duration STALE = Duration.ofSeconds(60);
    private static final int MOST = 5;

    private final JdbcClient database;
    private final CurrentPerson person;
    private final Clock clock;

    Presence(JdbcClient database, CurrentPerson person, Clock clock) {
        this.database = database;
        this.person = person;
        this.clock = clock;
    }

    /// This person is writing.
    public void beat(EditionId edition) {
        person.signedIn().ifPresent(it -> beat(edition, it));
    }

    private void beat(EditionId edition, Person writer) {
        database.sql(
                        """
                        insert into publishing.presence values (:edition, :person, :name, :now)
                        on conflict (edition, person) do update set at = excluded.at
                        """)
                .param("edition", edition.value())
                .param("person", writer.account())
                .param("name", writer.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// The names of those who are writing it, this person left out.
    public List<String> others(EditionId edition) {
        return database.sql(
                        """
                        select person_name from publishing.presence
                        where edition = :edition and at > :since
                          and person is distinct from cast(:me as uuid)
                        order by at desc limit :most
                        """)
                .param("edition", edition.value())
                .param("since", Timestamp.from(clock.instant().minus(STALE)))
                .param("me", person.signedIn().map(Person::account).orElse(null))
                .param("most", MOST)
                .query(String.class)
                .list();
    }
}
