package org.chengmen.feedback.box;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/// The number that a visitor is given to ask by: the day, and letters that nobody can guess and
/// everybody can read out on the telephone.
final class FeedbackNumber {

    private static final String LETTERS = "23456789abcdefghjkmnpqrstvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private FeedbackNumber() {}

    static String next(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day)
                + "-"
                + RANDOM.ints(8, 0, LETTERS.length())
                        .mapToObj(it -> LETTERS.substring(it, it + 1))
                        .collect(Collectors.joining());
    }
}
