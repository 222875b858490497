package org.chengmen.outbound;

import org.chengmen.outbound.Outcome.Refused.Reason;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Which header fields a caller may set: none that steers the connection itself, and no value that
/// could end its line and begin another field.
final class RequestHeaders {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Pattern VALUE = Pattern.compile("[\\x20-\\x7e]{0,2048}");
    private static final Set<String> OURS =
            Set.of(
                    "host",
                    "connection",
                    "content-length",
                    "transfer-encoding",
                    "accept-encoding",
                    "cookie",
                    "expect",
                    "te",
                    "upgrade",
                    "user-agent");

    private RequestHeaders() {}

    static void check(Map<String, String> headers) throws NotAllowed {
        for (var header : headers.entrySet()) {
            if (!isAllowed(header.getKey(), header.getValue())) {
                throw new NotAllowed(Reason.HEADER_NOT_ALLOWED);
            }
        }
    }

    private static boolean isAllowed(String name, String value) {
        var lower = name.toLowerCase(Locale.ROOT);
        return NAME.matcher(name).matches()
                && VALUE.matcher(value).matches()
                && !OURS.contains(lower)
                && !lower.startsWith("proxy-");
    }
}
