package org.chengmen.disclosure.catalogue;

import org.chengmen.alliance.OrganisationView;
import org.chengmen.kernel.LocalizedText;

import java.time.LocalDate;
import java.util.List;

/// A kind of information that some organisations must publish, with its ground, its limit in
/// working days and its rhythm. It binds the kinds of organisation and the single ones that it
/// names.
public record Item(
        String code,
        int version,
        StatutoryClass statutory,
        LocalizedText name,
        String basis,
        String content,
        int limitDays,
        Rhythm rhythm,
        Anchor anchor,
        String channel,
        List<String> kinds,
        List<String> organisations,
        List<String> documentTypes,
        LocalDate validFrom,
        boolean retired) {

    public Item {
        kinds = List.copyOf(kinds);
        organisations = List.copyOf(organisations);
        documentTypes = List.copyOf(documentTypes);
    }

    public boolean binds(OrganisationView organisation) {
        return !retired
                && (kinds.contains(organisation.kind())
                        || organisations.contains(organisation.code()));
    }

    Item numbered(int number) {
        return new Item(
                code,
                number,
                statutory,
                name,
                basis,
                content,
                limitDays,
                rhythm,
                anchor,
                channel,
                kinds,
                organisations,
                documentTypes,
                validFrom,
                retired);
    }

    public String address() {
        return "/disclosure/catalogue/" + code;
    }
}
