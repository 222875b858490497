package org.chengmen.alliance.registry;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Types;
import java.util.List;
import java.util.UUID;

/// The stored organisations, in the order of the city's own list.
@Repository
public class Organisations {

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<OrganisationView> all() {
        return jdbc.sql(
                        "select id, code, name_zh, name_en, kind, parent from alliance.organisation order by position")
                .query((row, number) -> {
                    var parent = row.getObject("parent", UUID.class);
                    return new OrganisationView(
                            new OrganisationId(row.getObject("id", UUID.class)),
                            row.getString("code"),
                            new LocalizedText(row.getString("name_zh"), row.getString("name_en")),
                            row.getString("kind"),
                            parent == null ? null : new OrganisationId(parent),
                            true);
                })
                .list();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from alliance.organisation)")
                .query(Boolean.class)
                .single();
    }

    void add(OrganisationView organisation, int position) {
        var parent = organisation.parent();
        jdbc.sql(
                        """
                        insert into alliance.organisation (id, code, name_zh, name_en, kind, parent, position)
                        values (:id, :code, :zh, :en, :kind, :parent, :position)
                        """)
                .param("id", organisation.id().value())
                .param("code", organisation.code())
                .param("zh", organisation.name().zh())
                .param("en", organisation.name().en())
                .param("kind", organisation.kind())
                .param("parent", parent == null ? null : parent.value(), Types.OTHER)
                .param("position", position)
                .update();
    }
}
