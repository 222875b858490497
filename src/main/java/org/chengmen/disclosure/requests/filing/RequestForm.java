package org.chengmen.disclosure.requests.filing;

import org.jspecify.annotations.Nullable;

/// What an applicant fills in, or staff for him, as it was typed. `organisation` is the code of the
/// unit that is asked.
public record RequestForm(
        @Nullable String organisation,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String identity,
        @Nullable String phone,
        @Nullable String mail,
        @Nullable String address,
        @Nullable String document,
        @Nullable String wanted,
        @Nullable String form,
        @Nullable String delivery,
        @Nullable String help) {

    public static RequestForm empty(@Nullable String organisation) {
        return of(organisation, null, null, null);
    }

    /// A form in which what the account knows stands already.
    public static RequestForm of(
            @Nullable String organisation,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String mail) {
        return new RequestForm(
                organisation,
                "PERSON",
                name,
                null,
                phone,
                mail,
                null,
                null,
                null,
                "ELECTRONIC",
                "ONLINE",
                null);
    }

    public RequestForm to(String unit) {
        return new RequestForm(
                unit, kind, name, identity, phone, mail, address, document, wanted, form, delivery,
                help);
    }
}
