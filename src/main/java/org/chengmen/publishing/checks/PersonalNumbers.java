package org.chengmen.publishing.checks;

import org.chengmen.kernel.Refused;
import org.chengmen.kernel.identifiers.CitizenNumber;
import org.chengmen.publishing.checks.PersonalNumber.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds citizen numbers, mobile phones and bank cards in a text, written with spaces, hyphens or
/// wide digits too. Landlines, 400 numbers and hotlines such as 12345 are nobody's secret.
final class PersonalNumbers {

    private static final String ALONE_BEFORE = "(?<![0-9A-Za-z.])";
    private static final String ALONE_AFTER = "(?![0-9A-Za-z]|\\.[0-9])";
    private static final Pattern CITIZEN =
            alone("[1-9][0-9]{5}[ -]?(?:18|19|20)[0-9]{6}[ -]?[0-9]{3}[0-9Xx]");
    private static final Pattern MOBILE =
            alone("(?:(?:\\+|00)?86[ -]?)?(1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4})");
    private static final Pattern BANK_CARD =
            alone(
                    "(?:62[0-9]{2}|4[0-9]{3}|5[1-5][0-9]{2})(?:[ -]?[0-9]{4}){3}(?:[ -]?[0-9]{1,3})?");

    private PersonalNumbers() {}

    private static Pattern alone(String number) {
        return Pattern.compile(ALONE_BEFORE + number + ALONE_AFTER);
    }

    static List<PersonalNumber> in(String text) {
        var narrow = narrow(text);
        var found = new ArrayList<PersonalNumber>();
        CITIZEN.matcher(narrow)
                .results()
                .filter(PersonalNumbers::isCitizen)
                .forEach(it -> found.add(of(Kind.CITIZEN, it, it.group())));
        MOBILE.matcher(narrow).results().forEach(it -> found.add(of(Kind.MOBILE, it, it.group(1))));
        BANK_CARD
                .matcher(narrow)
                .results()
                .filter(PersonalNumbers::isBankCard)
                .forEach(it -> found.add(of(Kind.BANK_CARD, it, it.group())));
        found.sort(Comparator.comparingInt(PersonalNumber::start));
        return found;
    }

    private static PersonalNumber of(Kind kind, MatchResult match, String number) {
        return new PersonalNumber(kind, match.start(), match.end(), kind.mask(digits(number)));
    }

    private static boolean isCitizen(MatchResult match) {
        try {
            return !new CitizenNumber(digits(match.group()).toUpperCase(Locale.ROOT))
                    .value()
                    .isEmpty();
        } catch (Refused wrong) {
            return false;
        }
    }

    /// Ordinary cards have sixteen digits; those of UnionPay up to nineteen.
    private static boolean isBankCard(MatchResult match) {
        var digits = digits(match.group());
        return (digits.length() == 16 || digits.startsWith("62")) && isLuhn(digits);
    }

    private static boolean isLuhn(String digits) {
        var sum = 0;
        for (var at = 0; at < digits.length(); at++) {
            var digit = digits.charAt(digits.length() - 1 - at) - '0';
            var weighed = at % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    private static String digits(String number) {
        return number.replaceAll("[ -]", "");
    }

    /// Wide digits and letters as narrow ones, character for character, so that places stay.
    private static String narrow(String text) {
        var narrow = text.toCharArray();
        for (var at = 0; at < narrow.length; at++) {
            if (narrow[at] >= 0xFF01 && narrow[at] <= 0xFF5E) {
                narrow[at] -= 0xFEE0;
            }
        }
        return new String(narrow);
    }
}
