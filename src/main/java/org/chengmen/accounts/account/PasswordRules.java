package org.chengmen.accounts.account;

import org.chengmen.accounts.AccountRefusal;
import org.chengmen.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// Long, not common and not the person's own name; no rule of character classes, which only makes
/// people write passwords down (OWASP ASVS 5.0, 6.2).
@Component
public class PasswordRules {

    public static final int SHORTEST = 8;
    public static final int LONGEST = 128;

    private final CommonPasswords common;

    PasswordRules(CommonPasswords common) {
        this.common = common;
    }

    /// `own`: names and addresses of the person, which the password must not consist of.
    public List<Problem> problems(String field, String password, @Nullable String... own) {
        var problems = new ArrayList<Problem>();
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            problems.add(Problem.at(field, AccountRefusal.PASSWORD_TOO_SHORT, SHORTEST));
        } else if (length > LONGEST) {
            problems.add(Problem.at(field, AccountRefusal.PASSWORD_TOO_LONG, LONGEST));
        } else if (common.contains(password)) {
            problems.add(Problem.at(field, AccountRefusal.PASSWORD_COMMON));
        } else if (isPersonal(password, own)) {
            problems.add(Problem.at(field, AccountRefusal.PASSWORD_PERSONAL));
        }
        return problems;
    }

    /// What is left of the password without the person's own words must be a password still.
    private static boolean isPersonal(String password, @Nullable String... own) {
        var rest = password.toLowerCase(Locale.ROOT);
        for (var word : words(own)) {
            rest = rest.replace(word, "");
        }
        return rest.length() < SHORTEST / 2;
    }

    private static List<String> words(@Nullable String... own) {
        return Stream.of(own)
                .filter(Objects::nonNull)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .flatMap(word -> Stream.of(word, word.split("@", 2)[0]))
                .filter(word -> word.length() > 1)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
