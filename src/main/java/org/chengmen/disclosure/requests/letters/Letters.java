package org.chengmen.disclosure.requests.letters;

import org.chengmen.disclosure.requests.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The letters that were issued, request by request.
@Repository
public class Letters {

    private final JdbcClient database;

    Letters(JdbcClient database) {
        this.database = database;
    }

    void add(Letter letter) {
        database.sql(
                        """
                        insert into disclosure.request_letter
                            (id, request, kind, reference, title, body, issued_on, for_applicant)
                        values (:id, :request, :kind, :reference, :title, :body, :on, :applicant)
                        """)
                .param("id", letter.id())
                .param("request", letter.request())
                .param("kind", letter.kind().name())
                .param("reference", letter.reference())
                .param("title", letter.title())
                .param("body", letter.body())
                .param("on", Date.valueOf(letter.issuedOn()))
                .param("applicant", letter.forApplicant())
                .update();
    }

    public List<Letter> of(RequestId request) {
        return database.sql(
                        "select * from disclosure.request_letter where request = :request order by id")
                .param("request", request.value())
                .query(Letters::read)
                .list();
    }

    private static Letter read(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                row.getObject("request", UUID.class),
                LetterKind.valueOf(row.getString("kind")),
                row.getString("reference"),
                row.getString("title"),
                row.getString("body"),
                row.getObject("issued_on", LocalDate.class),
                row.getBoolean("for_applicant"));
    }
}
