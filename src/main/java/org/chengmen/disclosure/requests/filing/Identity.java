package org.chengmen.disclosure.requests.filing;

import org.chengmen.disclosure.requests.Applicant;
import org.chengmen.disclosure.requests.Bounded;
import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.identifiers.CitizenNumber;
import org.chengmen.kernel.identifiers.CreditCode;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The number by which an applicant proves who he is: of the identity card, of another document
/// such as a passport, or the credit code of an organisation.
record Identity(@Nullable String typed, Applicant.@Nullable Kind kind, LocalDate today) {

    private static final Pattern OTHER_DOCUMENT = Pattern.compile("[A-Z0-9]{6,20}");
    private static final int LENGTH_OF_CARD = 18;

    String checked(List<Problem> problems) {
        var number = Bounded.tidied(typed).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (number.isEmpty()) {
            problems.add(Problem.at("identity", RequestRefusal.IDENTITY_MISSING));
            return number;
        }
        try {
            return kind == null || kind == Applicant.Kind.PERSON
                    ? ofPerson(number)
                    : CreditCode.parse(number).value();
        } catch (Refused refused) {
            refused.problems()
                    .forEach(it ->
                            problems.add(Problem.at("identity", it.code(), it.values().toArray())));
            return number;
        }
    }

    private String ofPerson(String number) {
        if (number.length() == LENGTH_OF_CARD) {
            return CitizenNumber.parse(number, today).value();
        }
        if (!OTHER_DOCUMENT.matcher(number).matches()) {
            throw Refused.because(RequestRefusal.IDENTITY_MALFORMED);
        }
        return number;
    }
}
