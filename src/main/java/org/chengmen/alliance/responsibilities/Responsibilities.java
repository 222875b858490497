package org.chengmen.alliance.responsibilities;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The stored responsibilities, by matter.
@Repository
public class Responsibilities {

    private final JdbcClient jdbc;

    Responsibilities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Responsibility> all() {
        return jdbc.sql("select * from alliance.responsibility order by matter_zh, since, id")
                .query(Responsibilities::responsibility)
                .list();
    }

    public Optional<Responsibility> find(UUID id) {
        return jdbc.sql("select * from alliance.responsibility where id = :id")
                .param("id", id)
                .query(Responsibilities::responsibility)
                .optional();
    }

    public void add(Responsibility responsibility) {
        jdbc.sql(
                        """
                        insert into alliance.responsibility
                            (id, organisation, matter_zh, matter_en, since, last_day)
                        values (:id, :organisation, :matter_zh, :matter_en, :since, :last_day)
                        """)
                .params(values(responsibility))
                .update();
    }

    /// False when somebody else changed it since it was read.
    public boolean store(Responsibility responsibility) {
        return jdbc.sql(
                                """
                                update alliance.responsibility set organisation = :organisation,
                                    matter_zh = :matter_zh, matter_en = :matter_en, since = :since,
                                    last_day = :last_day, version = version + 1
                                where id = :id and version = :version
                                """)
                        .params(values(responsibility))
                        .update()
                == 1;
    }

    /// Only what has not begun; what was in force is ended instead.
    public void remove(Responsibility responsibility) {
        jdbc.sql("delete from alliance.responsibility where id = :id")
                .param("id", responsibility.id())
                .update();
    }

    private static Map<String, @Nullable Object> values(Responsibility responsibility) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", responsibility.id());
        values.put("organisation", responsibility.organisation().value());
        values.put("matter_zh", responsibility.matter().zh());
        values.put("matter_en", responsibility.matter().en());
        values.put("since", responsibility.since());
        values.put("last_day", responsibility.lastDay());
        values.put("version", responsibility.version());
        return values;
    }

    private static Responsibility responsibility(ResultSet row, int number) throws SQLException {
        return new Responsibility(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new LocalizedText(row.getString("matter_zh"), row.getString("matter_en")),
                row.getObject("since", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getLong("version"));
    }
}
