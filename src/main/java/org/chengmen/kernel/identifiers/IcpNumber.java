package org.chengmen.kernel.identifiers;

import static org.chengmen.kernel.identifiers.IdentifierRefusal.ICP_NUMBER_MALFORMED;

import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// ICP备案编号 of a site: the province's sign, 8 digits (10 in later registrations) and, when the owner
/// runs several sites, the number of the site.
public record IcpNumber(String province, String digits, @Nullable Integer site) {

    private static final Pattern PATTERN =
            Pattern.compile("(\\p{IsHan})ICP备(\\d{8}|\\d{10})号(?:-([1-9]\\d{0,3}))?");

    public IcpNumber {
        var numbered = site == null || (site >= 1 && site <= 9999);
        if (!Provinces.hasSign(province) || !digits.matches("\\d{8}|\\d{10}") || !numbered) {
            throw Refused.because(ICP_NUMBER_MALFORMED);
        }
    }

    public static IcpNumber parse(String typed) {
        var parts = PATTERN.matcher(TypedNumber.spaceless(typed));
        if (!parts.matches()) {
            throw Refused.because(ICP_NUMBER_MALFORMED);
        }
        var site = parts.group(3);
        return new IcpNumber(
                parts.group(1), parts.group(2), site == null ? null : Integer.valueOf(site));
    }

    @Override
    public String toString() {
        return province + "ICP备" + digits + "号" + (site == null ? "" : "-" + site);
    }
}
