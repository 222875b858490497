package org.chengmen.accounts.registration;

import org.chengmen.accounts.account.MailAddress;
import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// What a citizen or an enterprise fills in to register. The password is never shown again.
public record RegistrationForm(
        @Nullable String kind,
        @Nullable String name,
        @Nullable String creditCode,
        @Nullable String mail,
        @Nullable String password,
        @Nullable String again,
        @Nullable String consent) {

    public static RegistrationForm empty() {
        return new RegistrationForm("citizen", "", "", "", "", "", null);
    }

    public boolean isEnterprise() {
        return "enterprise".equals(kind);
    }

    String tidyName() {
        return text(name).strip();
    }

    String tidyMail() {
        return MailAddress.tidied(text(mail));
    }

    static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
