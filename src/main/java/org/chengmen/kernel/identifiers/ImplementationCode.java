package org.chengmen.kernel.identifiers;

import static org.chengmen.kernel.identifiers.IdentifierRefusal.IMPLEMENTATION_CODE_MALFORMED;

import org.chengmen.kernel.Refused;

/// 实施编码: a service item as one body offers it at one level, from 1 (state) to 6 (village).
public record ImplementationCode(CreditCode body, int level, BasicItemCode item) {

    public ImplementationCode {
        if (level < 1 || level > 6) {
            throw Refused.because(IMPLEMENTATION_CODE_MALFORMED);
        }
    }

    public static ImplementationCode parse(String typed) {
        var value = TypedNumber.tidied(typed);
        if (!value.matches("[0-9A-Z]{18}[1-6]\\d{12}")) {
            throw Refused.because(IMPLEMENTATION_CODE_MALFORMED);
        }
        return new ImplementationCode(
                new CreditCode(value.substring(0, 18)),
                Character.digit(value.charAt(18), 10),
                new BasicItemCode(value.substring(19)));
    }

    @Override
    public String toString() {
        return body.value() + level + item.value();
    }
}
