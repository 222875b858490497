package org.chengmen.outbound;

import org.jspecify.annotations.Nullable;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A host as it may be looked up. What merely looks like a number is refused before any resolver
/// sees it: resolvers disagree on `0177.0.0.1`, `0x7f.1` and `2130706433`, and what they disagree
/// on passes one check and connects to another machine.
record HostName(String value) {

    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");
    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,2}");
    private static final Pattern SIX = Pattern.compile("\\[[0-9a-f:.]{2,45}]");

    static Optional<HostName> of(String raw) {
        var host = raw.startsWith("[") ? raw.toLowerCase(Locale.ROOT) : ascii(raw);
        return host != null && (SIX.matcher(host).matches() || isName(host))
                ? Optional.of(new HostName(host))
                : Optional.empty();
    }

    /// Full-width digits and ideographic full stops become plain ones here, so that they are judged
    /// as what they will be.
    private static @Nullable String ascii(String raw) {
        try {
            return IDN.toASCII(raw, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static boolean isName(String host) {
        var labels = host.split("\\.", -1);
        for (var label : labels) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        var numeric = NUMBER.matcher(labels[labels.length - 1]).matches();
        return host.length() <= 253 && (!numeric || isPlainQuad(labels));
    }

    private static boolean isPlainQuad(String[] labels) {
        for (var label : labels) {
            if (!DECIMAL.matcher(label).matches() || Integer.parseInt(label) > 255) {
                return false;
            }
        }
        return labels.length == 4;
    }
}
