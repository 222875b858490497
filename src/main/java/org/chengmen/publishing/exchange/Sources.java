package org.chengmen.publishing.exchange;

import org.chengmen.publishing.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Optional;

/// Where the originals stand that are not on this platform.
@Repository
public class Sources {

    private final JdbcClient database;

    Sources(JdbcClient database) {
        this.database = database;
    }

    public Optional<String> address(DocumentId source) {
        return database.sql(
                        """
                        select address from publishing.submission
                        where document = :document and state = 'LIVE' and address is not null
                        """)
                .param("document", source.value())
                .query(String.class)
                .optional();
    }
}
