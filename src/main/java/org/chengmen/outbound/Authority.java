package org.chengmen.outbound;

import org.chengmen.outbound.Outcome.Refused.Reason;
import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// Host and port of an address. A user name in it is refused: it serves only to mislead readers.
record Authority(HostName host, int port) {

    private static final Pattern FORM =
            Pattern.compile("(\\[[^\\]]*]|[^:@%\\[\\]]+)(?::(\\d{1,5}))?");

    static Authority of(@Nullable String raw) throws NotAllowed {
        var matcher = FORM.matcher(raw == null ? "" : raw);
        if (!matcher.matches()) {
            throw new NotAllowed(Reason.ADDRESS_MALFORMED);
        }
        var host = HostName.of(matcher.group(1));
        if (host.isEmpty()) {
            throw new NotAllowed(Reason.HOST_MALFORMED);
        }
        var port = matcher.group(2);
        return new Authority(host.get(), port == null ? -1 : Integer.parseInt(port));
    }

    @Override
    public String toString() {
        return port < 0 ? host.value() : host.value() + ":" + port;
    }
}
