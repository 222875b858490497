package org.chengmen.disclosure.requests.filing;

import org.jspecify.annotations.Nullable;

/// How to reach an applicant, and the number by which he proves who he is. Kept sealed.
public record Contact(
        @Nullable String phone, @Nullable String mail, @Nullable String address, String identity) {

    /// What every screen may show.
    public Contact masked() {
        return new Contact(
                phone == null ? null : middle(phone, 3, 4),
                mail == null ? null : maskedMail(mail),
                address == null ? null : middle(address, 3, 0),
                middle(identity, identity.length() == 18 ? 6 : 2, identity.length() == 18 ? 4 : 2));
    }

    private static String maskedMail(String mail) {
        var at = mail.indexOf('@');
        return middle(mail.substring(0, at), 1, 0) + mail.substring(at);
    }

    private static String middle(String value, int front, int end) {
        return value.length() <= front + end
                ? "****"
                : value.substring(0, front) + "****" + value.substring(value.length() - end);
    }

    @Override
    public String toString() {
        return "Contact";
    }
}
