package org.chengmen.alliance.organisations;

import org.chengmen.alliance.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The stored organisations, in the order of the city's own list.
@Repository
public class Organisations {

    private static final String SELECT =
            """
            select organisation.*, array(select successor from alliance.succession
                                         where predecessor = organisation.id order by rank) as successors
            from alliance.organisation
            """;

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Organisation> all() {
        return jdbc.sql(SELECT + " order by position, code")
                .query(OrganisationRow::organisation)
                .list();
    }

    public Optional<Organisation> byCode(String code) {
        return jdbc.sql(SELECT + " where code = :code")
                .param("code", code)
                .query(OrganisationRow::organisation)
                .optional();
    }

    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from alliance.organisation)")
                .query(Boolean.class)
                .single();
    }

    /// At the end of the city's list.
    public void add(Organisation organisation) {
        jdbc.sql(
                        """
                        insert into alliance.organisation (id, code, name_zh, name_en, kind, parent,
                            credit_code, phone, address, email, website, head, duties_zh, duties_en,
                            since, last_day, ending, position)
                        select :id, :code, :name_zh, :name_en, :kind, :parent::uuid,
                            :credit_code, :phone, :address, :email, :website, :head, :duties_zh,
                            :duties_en, :since::date, :last_day::date, :ending,
                            coalesce(max(position), 0) + 1
                        from alliance.organisation
                        """)
                .params(values(organisation))
                .update();
        storeSuccession(organisation);
    }

    /// False when somebody else changed it since it was read.
    public boolean store(Organisation organisation) {
        var changed =
                jdbc.sql(
                                """
                                update alliance.organisation set code = :code, name_zh = :name_zh,
                                    name_en = :name_en, kind = :kind, parent = :parent,
                                    credit_code = :credit_code, phone = :phone, address = :address,
                                    email = :email, website = :website, head = :head,
                                    duties_zh = :duties_zh, duties_en = :duties_en, since = :since,
                                    last_day = :last_day, ending = :ending, version = version + 1
                                where id = :id and version = :version
                                """)
                        .params(values(organisation))
                        .update();
        storeSuccession(organisation);
        return changed == 1;
    }

    private void storeSuccession(Organisation organisation) {
        jdbc.sql("delete from alliance.succession where predecessor = :id")
                .param("id", organisation.id().value())
                .update();
        var ending = organisation.ending();
        if (ending != null) {
            addSuccessors(organisation.id(), ending.successors());
        }
    }

    private void addSuccessors(OrganisationId predecessor, List<OrganisationId> successors) {
        var rank = 0;
        for (var successor : successors) {
            jdbc.sql("insert into alliance.succession values (:predecessor, :successor, :rank)")
                    .param("predecessor", predecessor.value())
                    .param("successor", successor.value())
                    .param("rank", rank++)
                    .update();
        }
    }

    private static Map<String, @Nullable Object> values(Organisation organisation) {
        var values = new HashMap<String, @Nullable Object>();
        var parent = organisation.parent();
        var creditCode = organisation.creditCode();
        values.put("id", organisation.id().value());
        values.put("code", organisation.code());
        values.put("name_zh", organisation.name().zh());
        values.put("name_en", organisation.name().en());
        values.put("kind", organisation.kind().code());
        values.put("parent", parent == null ? null : parent.value());
        values.put("credit_code", creditCode == null ? null : creditCode.value());
        values.put("head", organisation.head());
        values.put("since", organisation.since());
        values.put("version", organisation.version());
        putContacts(values, organisation.contacts());
        putDuties(values, organisation);
        putEnding(values, organisation.ending());
        return values;
    }

    private static void putContacts(Map<String, @Nullable Object> values, Contacts contacts) {
        values.put("phone", contacts.phone());
        values.put("address", contacts.address());
        values.put("email", contacts.email());
        values.put("website", contacts.website());
    }

    private static void putDuties(Map<String, @Nullable Object> values, Organisation organisation) {
        var duties = organisation.duties();
        values.put("duties_zh", duties == null ? null : duties.zh());
        values.put("duties_en", duties == null ? null : duties.en());
    }

    private static void putEnding(Map<String, @Nullable Object> values, @Nullable Ending ending) {
        values.put("last_day", ending == null ? null : ending.lastDay());
        values.put("ending", ending == null ? null : ending.kind().code());
    }
}
