package org.chengmen.kernel.identifiers;

import static org.chengmen.kernel.identifiers.IdentifierRefusal.CREDIT_CODE_CHECK_WRONG;
import static org.chengmen.kernel.identifiers.IdentifierRefusal.CREDIT_CODE_MALFORMED;

import org.chengmen.kernel.Refused;

/// Unified social credit code of an organisation (GB 32100-2015): 17 characters and a check
/// character.
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public CreditCode {
        if (!value.matches("[0-9A-HJ-NP-RTUW-Y]{2}\\d{6}[0-9A-HJ-NP-RTUW-Y]{10}")) {
            throw Refused.because(CREDIT_CODE_MALFORMED);
        }
        if (check(value) != value.charAt(17)) {
            throw Refused.because(CREDIT_CODE_CHECK_WRONG);
        }
    }

    public static CreditCode parse(String typed) {
        return new CreditCode(TypedNumber.tidied(typed));
    }

    /// Characters 9 to 17. Refused where a register has filled them with something else, as some
    /// have for sole traders.
    public OrganisationCode organisation() {
        return new OrganisationCode(value.substring(8, 17));
    }

    @Override
    public String toString() {
        return value;
    }

    private static char check(String value) {
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
