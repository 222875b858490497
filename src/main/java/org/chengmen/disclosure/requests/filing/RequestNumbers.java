package org.chengmen.disclosure.requests.filing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Locale;
import java.util.UUID;

/// The numbers of requests: unit, year, running number; never used twice. A number alone opens
/// nothing, so it may be read out at the counter.
@Repository
class RequestNumbers {

    private final JdbcClient database;

    RequestNumbers(JdbcClient database) {
        this.database = database;
    }

    String next(UUID organisation, String code, int year) {
        var running =
                database.sql(
                                """
                                insert into disclosure.request_sequence as it (organisation, year, last)
                                values (:organisation, :year, 1)
                                on conflict (organisation, year) do update set last = it.last + 1
                                returning last
                                """)
                        .param("organisation", organisation)
                        .param("year", year)
                        .query(Integer.class)
                        .single();
        return String.format(Locale.ROOT, "%s-%d-%05d", code, year, running);
    }
}
