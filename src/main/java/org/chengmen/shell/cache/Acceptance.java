package org.chengmen.shell.cache;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Which packing a client wants, by the weights of its `Accept-Encoding` (RFC 9110, 12.5.3).
final class Acceptance {

    /// What browsers send, read once.
    private static final Map<String, Encoding> COMMON =
            List.of("gzip", "gzip, deflate", "gzip, deflate, br", "gzip, deflate, br, zstd")
                    .stream()
                    .collect(Collectors.toMap(it -> it, it -> best(weights(List.of(it)))));

    private Acceptance() {}

    static Encoding of(HttpFields headers) {
        var accepted = headers.get(HttpHeader.ACCEPT_ENCODING);
        if (accepted == null) {
            return Encoding.IDENTITY;
        }
        var common = COMMON.get(accepted);
        return common == null
                ? best(weights(headers.getValuesList(HttpHeader.ACCEPT_ENCODING)))
                : common;
    }

    /// Of equal weights the smaller packing wins.
    private static Encoding best(Map<String, Double> weights) {
        var best = Encoding.IDENTITY;
        var most = 0.0;
        for (var encoding : Encoding.AVAILABLE) {
            var weight = weight(weights, encoding);
            if (weight > 0 && weight >= most) {
                best = encoding;
                most = weight;
            }
        }
        return best;
    }

    /// What is not named counts as `*`; the plain page is acceptable even without, but last.
    private static double weight(Map<String, Double> weights, Encoding encoding) {
        var rest = weights.getOrDefault("*", encoding == Encoding.IDENTITY ? 0.0001 : 0);
        return weights.getOrDefault(encoding.token(), rest);
    }

    private static Map<String, Double> weights(List<String> headers) {
        var weights = new HashMap<String, Double>();
        for (var coding : String.join(",", headers).toLowerCase(Locale.ROOT).split(",", -1)) {
            var parts = coding.split(";", 2);
            weights.put(parts[0].strip(), parts.length == 1 ? 1 : weight(parts[1].strip()));
        }
        return weights;
    }

    private static double weight(String parameter) {
        try {
            return parameter.startsWith("q=") ? Double.parseDouble(parameter.substring(2)) : 1;
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
