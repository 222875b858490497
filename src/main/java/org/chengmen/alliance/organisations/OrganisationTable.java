package org.chengmen.alliance.organisations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Organisations as a table with named columns: the form in which they are exported, imported and
/// published as open data.
public final class OrganisationTable {

    public static final List<String> COLUMNS =
            Stream.concat(
                            OrganisationDraft.empty().values().keySet().stream(),
                            new EndingDraft("", "", "").values().keySet().stream())
                    .toList();

    private OrganisationTable() {}

    public static Map<String, String> values(Organisation organisation, Roll roll) {
        var values = new LinkedHashMap<>(OrganisationDraft.of(organisation, roll).values());
        values.putAll(EndingDraft.of(organisation.ending(), roll).values());
        return values;
    }

    public static List<List<String>> rows(List<Organisation> organisations) {
        var roll = new Roll(organisations);
        return organisations.stream().map(it -> List.copyOf(values(it, roll).values())).toList();
    }
}
