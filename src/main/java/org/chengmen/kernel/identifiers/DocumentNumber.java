package org.chengmen.kernel.identifiers;

import static org.chengmen.kernel.identifiers.IdentifierRefusal.DOCUMENT_NUMBER_MALFORMED;

import org.chengmen.kernel.Refused;

import java.util.regex.Pattern;

/// 发文字号: the organ's sign, the year in six-cornered brackets and a number without leading zero, as
/// in 武政规〔2025〕3号.
public record DocumentNumber(String sign, int year, int number) {

    private static final Pattern PATTERN =
            Pattern.compile("(\\p{IsHan}{1,20})[〔\\[(【〖{](\\d{4})[〕\\])】〗}]0*([1-9]\\d{0,5})号");

    public DocumentNumber {
        var plausible = year >= 1900 && year <= 2999 && number >= 1 && number <= 999_999;
        if (!sign.matches("\\p{IsHan}{1,20}") || !plausible) {
            throw Refused.because(DOCUMENT_NUMBER_MALFORMED);
        }
    }

    /// Takes whatever brackets the keyboard had, and leading zeros, and puts them right.
    public static DocumentNumber parse(String typed) {
        var parts = PATTERN.matcher(TypedNumber.spaceless(typed));
        if (!parts.matches()) {
            throw Refused.because(DOCUMENT_NUMBER_MALFORMED);
        }
        return new DocumentNumber(
                parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    /// 行政规范性文件, marked 规: such a document carries a validity.
    public boolean isNormative() {
        return sign.endsWith("规");
    }

    @Override
    public String toString() {
        return sign + "〔" + year + "〕" + number + "号";
    }
}
