package org.chengmen.kernel.identifiers;

import static org.chengmen.kernel.identifiers.IdentifierRefusal.PUBLIC_SECURITY_RECORD_MALFORMED;
import static org.chengmen.kernel.identifiers.IdentifierRefusal.PUBLIC_SECURITY_RECORD_PROVINCE_DIFFERS;

import org.chengmen.kernel.Refused;

import java.util.regex.Pattern;

/// 公安机关备案号 of a site: the province's sign and 14 digits that begin with an area code of that
/// province.
public record PublicSecurityRecord(String province, String digits) {

    private static final Pattern PATTERN = Pattern.compile("(\\p{IsHan})公网安备(\\d{14})号?");

    public PublicSecurityRecord {
        if (!Provinces.hasSign(province) || !digits.matches("\\d{14}")) {
            throw Refused.because(PUBLIC_SECURITY_RECORD_MALFORMED);
        }
        if (!Provinces.agree(province, digits)) {
            throw Refused.because(PUBLIC_SECURITY_RECORD_PROVINCE_DIFFERS, province, digits);
        }
    }

    public static PublicSecurityRecord parse(String typed) {
        var parts = PATTERN.matcher(TypedNumber.tidied(typed));
        if (!parts.matches()) {
            throw Refused.because(PUBLIC_SECURITY_RECORD_MALFORMED);
        }
        return new PublicSecurityRecord(parts.group(1), parts.group(2));
    }

    @Override
    public String toString() {
        return province + "公网安备 " + digits + "号";
    }
}
