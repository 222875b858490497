package org.chengmen.search.crawl.addresses;

import org.jspecify.annotations.Nullable;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The host of an address in small letters, without a user and without the port that goes without
/// saying.
final class Authority {

    private static final Pattern HOST =
            Pattern.compile("([a-z0-9](?:[a-z0-9._-]{0,251}[a-z0-9])?)(?::(\\d{1,5}))?");

    private Authority() {}

    static Optional<String> of(String scheme, String authority) {
        if (authority.indexOf('@') >= 0) {
            return Optional.empty();
        }
        var host = HOST.matcher(ascii(authority));
        return host.matches()
                ? Optional.of(host.group(1) + port(scheme, host.group(2)))
                : Optional.empty();
    }

    private static String ascii(String authority) {
        try {
            return IDN.toASCII(authority.strip()).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private static String port(String scheme, @Nullable String port) {
        var usual = scheme.equalsIgnoreCase("https") ? "443" : "80";
        return port == null || port.equals(usual) ? "" : ":" + port;
    }
}
