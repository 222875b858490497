package org.chengmen.alliance.organisations;

import static org.chengmen.alliance.drafts.TypedFields.tidy;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// An organisation as somebody typed it, into a form or a table; the names are also those of the
/// open data's columns.
public record OrganisationDraft(
        String code,
        String nameZh,
        String nameEn,
        String kind,
        String parent,
        String creditCode,
        String phone,
        String address,
        String email,
        String website,
        String head,
        String dutiesZh,
        String dutiesEn,
        String since) {

    public OrganisationDraft {
        code = tidy(code);
        nameZh = tidy(nameZh);
        nameEn = tidy(nameEn);
        kind = tidy(kind);
        parent = tidy(parent);
        creditCode = tidy(creditCode);
        phone = tidy(phone);
        address = tidy(address);
        email = tidy(email);
        website = tidy(website);
        head = tidy(head);
        dutiesZh = tidy(dutiesZh);
        dutiesEn = tidy(dutiesEn);
        since = tidy(since);
    }

    /// From named columns; a column that is missing stays empty.
    public static OrganisationDraft of(Function<String, @Nullable String> column) {
        return new OrganisationDraft(
                tidy(column.apply("code")),
                tidy(column.apply("name_zh")),
                tidy(column.apply("name_en")),
                tidy(column.apply("kind")),
                tidy(column.apply("parent")),
                tidy(column.apply("credit_code")),
                tidy(column.apply("phone")),
                tidy(column.apply("address")),
                tidy(column.apply("email")),
                tidy(column.apply("website")),
                tidy(column.apply("head")),
                tidy(column.apply("duties_zh")),
                tidy(column.apply("duties_en")),
                tidy(column.apply("since")));
    }

    public static OrganisationDraft empty() {
        return of(column -> null);
    }

    public static OrganisationDraft of(Organisation organisation, Roll roll) {
        var parent = organisation.parent();
        var duties = organisation.duties();
        var contacts = organisation.contacts();
        return new OrganisationDraft(
                organisation.code(),
                organisation.name().zh(),
                tidy(organisation.name().en()),
                organisation.kind().code(),
                parent == null ? "" : roll.codeOf(parent),
                shown(organisation.creditCode()),
                tidy(contacts.phone()),
                tidy(contacts.address()),
                tidy(contacts.email()),
                tidy(contacts.website()),
                tidy(organisation.head()),
                duties == null ? "" : duties.zh(),
                duties == null ? "" : tidy(duties.en()),
                shown(organisation.since()));
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /// The values by the names of their columns, in the order of the table.
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("code", code);
        values.put("name_zh", nameZh);
        values.put("name_en", nameEn);
        values.put("kind", kind);
        values.put("parent", parent);
        values.put("credit_code", creditCode);
        values.put("phone", phone);
        values.put("address", address);
        values.put("email", email);
        values.put("website", website);
        values.put("head", head);
        values.put("duties_zh", dutiesZh);
        values.put("duties_en", dutiesEn);
        values.put("since", since);
        return values;
    }
}
