package org.chengmen.kernel.identifiers;

import static org.chengmen.kernel.identifiers.IdentifierRefusal.INDEX_NUMBER_MALFORMED;

import org.chengmen.kernel.Refused;

import java.util.regex.Pattern;

/// 索引号 of a disclosed document: the organ's organisation or credit code, year (some add the month)
/// and a five-digit sequence that is never used again.
public record IndexNumber(String organ, String period, int sequence) {

    private static final Pattern PATTERN =
            Pattern.compile("(\\d{8}[0-9X]|1[0-9A-Z]{17})/(\\d{4}(?:\\d{2})?)-(\\d{5})");
    private static final String PERIOD = "(19|20)\\d{2}((0[1-9]|1[0-2]))?";

    public IndexNumber {
        var byOrganisation = organ.matches("\\d{8}[0-9X]") && period.length() == 4;
        var byCredit = organ.matches("1[0-9A-Z]{17}");
        var numbered = sequence >= 0 && sequence <= 99_999;
        if (!(byOrganisation || byCredit) || !period.matches(PERIOD) || !numbered) {
            throw Refused.because(INDEX_NUMBER_MALFORMED);
        }
    }

    /// How this city numbers: credit code, year, running number of the year.
    public static IndexNumber of(CreditCode organ, int year, int sequence) {
        return new IndexNumber(organ.value(), Integer.toString(year), sequence);
    }

    public static IndexNumber parse(String typed) {
        var parts = PATTERN.matcher(TypedNumber.spaceless(typed));
        if (!parts.matches()) {
            throw Refused.because(INDEX_NUMBER_MALFORMED);
        }
        return new IndexNumber(parts.group(1), parts.group(2), Integer.parseInt(parts.group(3)));
    }

    public int year() {
        return Integer.parseInt(period.substring(0, 4));
    }

    @Override
    public String toString() {
        return organ + "/" + period + "-" + "%05d".formatted(sequence);
    }
}
