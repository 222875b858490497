package org.chengmen.kernel.identifiers;

import static org.chengmen.kernel.identifiers.IdentifierRefusal.LICENCE_IDENTIFIER_CHECK_WRONG;
import static org.chengmen.kernel.identifiers.IdentifierRefusal.LICENCE_IDENTIFIER_MALFORMED;

import org.chengmen.kernel.Refused;

import java.util.regex.Pattern;

/// Identifier of an electronic licence (GB/T 36904-2018): the licence's type, its issuer, the
/// issuer's serial and a version, closed by an ISO 7064 MOD 37,36 check character.
public record LicenceIdentifier(String type, String issuer, String serial, int version) {

    private static final String ROOT = "1.2.156.3005.2.";
    private static final Pattern PATTERN =
            Pattern.compile(
                    "1\\.2\\.156\\.3005\\.2\\.([0-9A-Z]{21})\\.([0-9A-Z]{6,18})\\.([0-9A-Z]{1,64})\\.(\\d{3})\\.([0-9A-Z])");

    public LicenceIdentifier {
        if (!type.matches("[0-9A-Z]{18}\\d{3}")
                || !issuer.matches("[0-9A-Z]{6,18}")
                || !serial.matches("[0-9A-Z]{1,64}")
                || version < 1
                || version > 999) {
            throw Refused.because(LICENCE_IDENTIFIER_MALFORMED);
        }
    }

    public static LicenceIdentifier parse(String typed) {
        var parts = PATTERN.matcher(TypedNumber.tidied(typed));
        if (!parts.matches()) {
            throw Refused.because(LICENCE_IDENTIFIER_MALFORMED);
        }
        var version = Integer.parseInt(parts.group(4));
        var parsed = new LicenceIdentifier(parts.group(1), parts.group(2), parts.group(3), version);
        if (parsed.check() != parts.group(5).charAt(0)) {
            throw Refused.because(LICENCE_IDENTIFIER_CHECK_WRONG);
        }
        return parsed;
    }

    /// The identifier of the same licence when it is issued again with changed content.
    public LicenceIdentifier nextVersion() {
        return new LicenceIdentifier(type, issuer, serial, version + 1);
    }

    public char check() {
        var product = 36;
        for (var character : (type + issuer + serial + versionText()).toCharArray()) {
            var sum = (product + Character.digit(character, 36)) % 36;
            product = 2 * (sum == 0 ? 36 : sum) % 37;
        }
        return Character.toUpperCase(Character.forDigit((37 - product) % 36, 36));
    }

    @Override
    public String toString() {
        return ROOT + String.join(".", type, issuer, serial, versionText(), "" + check());
    }

    private String versionText() {
        return "%03d".formatted(version);
    }
}
