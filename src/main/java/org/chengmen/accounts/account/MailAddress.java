package org.chengmen.accounts.account;

import org.chengmen.accounts.AccountRefusal;
import org.chengmen.kernel.Problem;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A mail address as typed. Only its outline is checked; whether it is right, the link that is sent
/// there tells.
public final class MailAddress {

    private static final Pattern OUTLINE =
            Pattern.compile(
                    "[^\\s@<>\",;:()\\[\\]\\\\]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,188}[a-z0-9])");

    private MailAddress() {}

    public static String tidied(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    public static List<Problem> problems(String field, String tidied) {
        return OUTLINE.matcher(tidied).matches()
                ? List.of()
                : List.of(Problem.at(field, AccountRefusal.MAIL_MALFORMED));
    }
}
