package org.chengmen.kernel.identifiers;

import static org.chengmen.kernel.identifiers.IdentifierRefusal.CITIZEN_NUMBER_AREA_UNKNOWN;
import static org.chengmen.kernel.identifiers.IdentifierRefusal.CITIZEN_NUMBER_CHECK_WRONG;
import static org.chengmen.kernel.identifiers.IdentifierRefusal.CITIZEN_NUMBER_DATE_IMPOSSIBLE;
import static org.chengmen.kernel.identifiers.IdentifierRefusal.CITIZEN_NUMBER_MALFORMED;

import org.chengmen.kernel.Refused;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Citizen number (GB 11643-1999). Sensitive personal data (个人信息保护法 Art. 28): it prints masked.
public record CitizenNumber(String value) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    public CitizenNumber {
        if (!value.matches("[1-9]\\d{16}[0-9X]")) {
            throw Refused.because(CITIZEN_NUMBER_MALFORMED);
        }
        if (!Provinces.contains(value)) {
            throw Refused.because(CITIZEN_NUMBER_AREA_UNKNOWN);
        }
        born(value);
        if (check(value) != value.charAt(17)) {
            throw Refused.because(CITIZEN_NUMBER_CHECK_WRONG);
        }
    }

    /// Refuses a person born after `today`, too.
    public static CitizenNumber parse(String typed, LocalDate today) {
        var number = new CitizenNumber(TypedNumber.tidied(typed));
        if (number.born().isAfter(today)) {
            throw Refused.because(CITIZEN_NUMBER_DATE_IMPOSSIBLE);
        }
        return number;
    }

    public LocalDate born() {
        return born(value);
    }

    public String masked() {
        return value.substring(0, 6) + "********" + value.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static LocalDate born(String value) {
        try {
            return LocalDate.parse(value.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException impossible) {
            throw Refused.because(CITIZEN_NUMBER_DATE_IMPOSSIBLE);
        }
    }

    private static char check(String value) {
        var sum = 0;
        for (var i = 0; i < 17; i++) {
            sum += (value.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }
}
