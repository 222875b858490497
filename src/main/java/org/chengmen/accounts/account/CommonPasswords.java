package org.chengmen.accounts.account;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The passwords that everybody tries first: a kept list of words, each also with the digits and
/// signs that people hang on when they are told to.
@Component
class CommonPasswords {

    private final Set<String> words;

    CommonPasswords() throws IOException {
        this.words =
                new ClassPathResource("modules/accounts/seed/common-passwords.txt")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .collect(Collectors.toUnmodifiableSet());
    }

    boolean contains(String password) {
        var plain = password.strip().toLowerCase(Locale.ROOT);
        return words.contains(plain)
                || words.contains(plain.replaceAll("[\\d!@#$%.*_-]{1,6}$", ""))
                || isRepetition(plain)
                || isSequence(plain);
    }

    /// One to four characters over and over: `aaaaaaaa`, `12121212`, `abcdabcd`.
    private static boolean isRepetition(String password) {
        return password.matches("(.{1,4})\\1+.{0,3}");
    }

    /// Every character the next or the previous one of its neighbour: `abcdefgh`, `87654321`.
    private static boolean isSequence(String password) {
        var steps =
                IntStream.range(1, password.length())
                        .map(i -> password.charAt(i) - password.charAt(i - 1))
                        .distinct()
                        .toArray();
        return steps.length == 1 && Math.abs(steps[0]) <= 1;
    }
}
