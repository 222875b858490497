package org.chengmen.alliance.sites;

import org.chengmen.kernel.Refused;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/// A host in the form in which requests name it: small letters, without port or final dot, other
/// scripts as the name system writes them (RFC 1123, RFC 5891).
public record HostName(String value) {

    private static final Pattern LABELS =
            Pattern.compile(
                    "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    public HostName {
        if (value.length() > 253 || !LABELS.matcher(value).matches()) {
            throw Refused.because(SiteRefusal.HOST_MALFORMED, value);
        }
    }

    public static HostName parse(String typed) {
        var plain = typed.strip().toLowerCase(Locale.ROOT);
        try {
            return new HostName(IDN.toASCII(plain).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException malformed) {
            throw Refused.because(SiteRefusal.HOST_MALFORMED, plain);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
