package org.chengmen.kernel.identifiers;

import static org.chengmen.kernel.identifiers.IdentifierRefusal.AREA_CODE_MALFORMED;
import static org.chengmen.kernel.identifiers.IdentifierRefusal.AREA_CODE_PROVINCE_UNKNOWN;

import org.chengmen.kernel.Refused;

/// Code of a province, city or county (GB/T 2260): two digits for each level.
public record AreaCode(String value) {

    public AreaCode {
        if (!value.matches("\\d{6}") || value.matches("\\d{2}00(?!00)\\d{2}")) {
            throw Refused.because(AREA_CODE_MALFORMED);
        }
        if (!Provinces.contains(value)) {
            throw Refused.because(AREA_CODE_PROVINCE_UNKNOWN);
        }
    }

    public static AreaCode parse(String typed) {
        return new AreaCode(TypedNumber.tidied(typed));
    }

    public Level level() {
        if (value.endsWith("0000")) {
            return Level.PROVINCE;
        }
        return value.endsWith("00") ? Level.CITY : Level.COUNTY;
    }

    public AreaCode province() {
        return new AreaCode(value.substring(0, 2) + "0000");
    }

    /// True for the codes 71 to 79 of the third pair, which cities use among themselves for
    /// development zones that GB/T 2260 does not list.
    public boolean isInternal() {
        return value.matches("\\d{4}7[1-9]");
    }

    /// True when `other` is this area or lies in it.
    public boolean contains(AreaCode other) {
        return other.value.startsWith(value.substring(0, level().digits));
    }

    @Override
    public String toString() {
        return value;
    }

    /// How far down the administrative tree a code reaches.
    public enum Level {
        PROVINCE(2),
        CITY(4),
        COUNTY(6);

        private final int digits;

        Level(int digits) {
            this.digits = digits;
        }
    }
}
