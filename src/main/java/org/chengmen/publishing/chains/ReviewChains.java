package org.chengmen.publishing.chains;

import org.chengmen.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All review chains in all their versions.
@Repository
public class ReviewChains {

    /// The chain that every column has until somebody gives it another one: edit, review, publish.
    private static final UUID STANDARD = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private static final TypeReference<List<Level>> LEVELS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    ReviewChains(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    public UUID standard() {
        return STANDARD;
    }

    public Optional<ReviewChain> latest(UUID id) {
        return database.sql(
                        """
                        select * from publishing.review_chain where id = :id
                        order by version desc limit 1
                        """)
                .param("id", id)
                .query(this::read)
                .optional();
    }

    public ReviewChain version(UUID id, int version) {
        return database.sql(
                        """
                        select * from publishing.review_chain
                        where id = :id and version = :version
                        """)
                .param("id", id)
                .param("version", version)
                .query(this::read)
                .single();
    }

    /// The newest version of each chain that the organisation may use: the city's and its own.
    public List<ReviewChain> ofOrganisation(UUID organisation) {
        return database.sql(
                        """
                        select distinct on (id) * from publishing.review_chain
                        where organisation is null or organisation = :organisation
                        order by id, version desc
                        """)
                .param("organisation", organisation)
                .query(this::read)
                .list();
    }

    /// Once per version: the key refuses the second.
    void add(ReviewChain chain, Instant at) {
        database.sql(
                        """
                        insert into publishing.review_chain
                        values (:id, :version, :organisation, :zh, :en, cast(:levels as jsonb), :at)
                        """)
                .param("id", chain.id())
                .param("version", chain.version())
                .param("organisation", chain.organisation())
                .param("zh", chain.name().zh())
                .param("en", chain.name().en())
                .param("levels", json.writeValueAsString(chain.levels()))
                .param("at", Timestamp.from(at))
                .update();
    }

    private ReviewChain read(ResultSet row, int number) throws SQLException {
        return new ReviewChain(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("organisation", UUID.class),
                new LocalizedText(row.getString("name_zh"), row.getString("name_en")),
                json.readValue(row.getString("levels"), LEVELS));
    }
}
