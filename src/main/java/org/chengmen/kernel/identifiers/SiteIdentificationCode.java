package org.chengmen.kernel.identifiers;

import static org.chengmen.kernel.identifiers.IdentifierRefusal.SITE_CODE_MALFORMED;

import org.chengmen.kernel.Refused;

import java.util.Locale;
import java.util.Optional;

/// 网站标识码 in the footer of every government site: area code and sequence, or `bm` and eight digits
/// for a department of the State Council.
public record SiteIdentificationCode(String value) {

    public SiteIdentificationCode {
        if (!value.matches("\\d{10}|bm\\d{8}")
                || (!value.startsWith("bm") && !Provinces.contains(value))) {
            throw Refused.because(SITE_CODE_MALFORMED);
        }
    }

    public static SiteIdentificationCode parse(String typed) {
        return new SiteIdentificationCode(TypedNumber.tidied(typed).toLowerCase(Locale.ROOT));
    }

    /// Empty for the sites of State Council departments.
    public Optional<AreaCode> area() {
        return value.startsWith("bm")
                ? Optional.empty()
                : Optional.of(new AreaCode(value.substring(0, 6)));
    }

    @Override
    public String toString() {
        return value;
    }
}
