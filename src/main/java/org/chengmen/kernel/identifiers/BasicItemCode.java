package org.chengmen.kernel.identifiers;

import static org.chengmen.kernel.identifiers.IdentifierRefusal.BASIC_ITEM_CODE_MALFORMED;

import org.chengmen.kernel.Refused;

/// 基本编码 of a service item (GB/T 39554.1-2020), the same wherever the item is offered: province (00
/// for the state's list), type, sector, main item, sub-item (000 for none).
public record BasicItemCode(String value) {

    public BasicItemCode {
        if (!value.matches("\\d{12}") || (!value.startsWith("00") && !Provinces.contains(value))) {
            throw Refused.because(BASIC_ITEM_CODE_MALFORMED);
        }
    }

    public static BasicItemCode parse(String typed) {
        return new BasicItemCode(TypedNumber.tidied(typed));
    }

    public String province() {
        return value.substring(0, 2);
    }

    /// 01 for licences, 07 for confirmations, 20 and 21 for public services, and so on.
    public String type() {
        return value.substring(2, 4);
    }

    public String sector() {
        return value.substring(4, 6);
    }

    public String mainItem() {
        return value.substring(6, 9);
    }

    public String subItem() {
        return value.substring(9);
    }

    @Override
    public String toString() {
        return value;
    }
}
