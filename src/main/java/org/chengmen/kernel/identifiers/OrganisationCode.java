package org.chengmen.kernel.identifiers;

import static org.chengmen.kernel.identifiers.IdentifierRefusal.ORGANISATION_CODE_CHECK_WRONG;
import static org.chengmen.kernel.identifiers.IdentifierRefusal.ORGANISATION_CODE_MALFORMED;

import org.chengmen.kernel.Refused;

/// Organisation code (GB 11714-1997): eight characters and a check character. It lives on inside
/// the unified social credit code and at the head of index numbers.
public record OrganisationCode(String value) {

    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public OrganisationCode {
        if (!value.matches("[0-9A-Z]{8}[0-9X]")) {
            throw Refused.because(ORGANISATION_CODE_MALFORMED);
        }
        if (check(value) != value.charAt(8)) {
            throw Refused.because(ORGANISATION_CODE_CHECK_WRONG);
        }
    }

    public static OrganisationCode parse(String typed) {
        return new OrganisationCode(TypedNumber.tidied(typed));
    }

    /// As printed on certificates: a dash before the check character.
    @Override
    public String toString() {
        return value.substring(0, 8) + "-" + value.charAt(8);
    }

    private static char check(String value) {
        var sum = 0;
        for (var i = 0; i < 8; i++) {
            sum += Character.digit(value.charAt(i), 36) * WEIGHTS[i];
        }
        return "0X987654321".charAt(sum % 11);
    }
}
