package org.chengmen.kernel.identifiers;

import static org.chengmen.kernel.identifiers.IdentifierRefusal.HANDLING_ITEM_CODE_MALFORMED;

import org.chengmen.kernel.Refused;

/// 业务办理项编码: one of the up to 99 situations in which an implemented item is applied for.
public record HandlingItemCode(ImplementationCode implementation, int number) {

    public HandlingItemCode {
        if (number < 0 || number > 99) {
            throw Refused.because(HANDLING_ITEM_CODE_MALFORMED);
        }
    }

    public static HandlingItemCode parse(String typed) {
        var value = TypedNumber.tidied(typed);
        if (!value.matches("[0-9A-Z]{18}[1-6]\\d{14}")) {
            throw Refused.because(HANDLING_ITEM_CODE_MALFORMED);
        }
        return new HandlingItemCode(
                ImplementationCode.parse(value.substring(0, 31)),
                Integer.parseInt(value.substring(31)));
    }

    @Override
    public String toString() {
        return implementation + "%02d".formatted(number);
    }
}
