package org.chengmen.accounts.registration;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// What the system administrator fills in for a new member of staff.
public record StaffForm(
        @Nullable String login,
        @Nullable String name,
        @Nullable String mail,
        @Nullable String organisation) {

    public static StaffForm empty() {
        return new StaffForm("", "", "", "");
    }

    String tidyLogin() {
        return RegistrationForm.text(login).strip().toLowerCase(Locale.ROOT);
    }

    String tidyName() {
        return RegistrationForm.text(name).strip();
    }

    String tidyMail() {
        return RegistrationForm.text(mail).strip().toLowerCase(Locale.ROOT);
    }
}
