package org.chengmen.alliance.organisations;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.identifiers.CreditCode;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/// Reads one stored organisation.
final class OrganisationRow {

    private OrganisationRow() {}

    static Organisation organisation(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent", UUID.class);
        var creditCode = row.getString("credit_code");
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("code"),
                new LocalizedText(row.getString("name_zh"), row.getString("name_en")),
                OrganisationKind.of(row.getString("kind")).orElseThrow(),
                parent == null ? null : new OrganisationId(parent),
                creditCode == null ? null : new CreditCode(creditCode),
                contacts(row),
                row.getString("head"),
                duties(row),
                row.getObject("since", LocalDate.class),
                ending(row),
                row.getLong("version"));
    }

    private static Contacts contacts(ResultSet row) throws SQLException {
        return new Contacts(
                row.getString("phone"),
                row.getString("address"),
                row.getString("email"),
                row.getString("website"));
    }

    private static @Nullable LocalizedText duties(ResultSet row) throws SQLException {
        var zh = row.getString("duties_zh");
        return zh == null ? null : new LocalizedText(zh, row.getString("duties_en"));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        var lastDay = row.getObject("last_day", LocalDate.class);
        var kind = row.getString("ending");
        if (lastDay == null || kind == null) {
            return null;
        }
        var successors = (UUID[]) row.getArray("successors").getArray();
        return new Ending(
                Ending.Kind.of(kind).orElseThrow(),
                lastDay,
                Arrays.stream(successors).map(OrganisationId::new).toList());
    }
}
