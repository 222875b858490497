package org.chengmen.outbound;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.TreeMap;

/// One request to another machine. The address is the text as found: it is read, and perhaps
/// refused, by the client alone.
public record OutboundRequest(
        Profile profile,
        String address,
        Map<String, String> headers,
        @Nullable Payload payload,
        boolean followsRedirects) {

    public OutboundRequest {
        headers = Map.copyOf(headers);
    }

    public static OutboundRequest get(Profile profile, String address) {
        return new OutboundRequest(profile, address, Map.of(), null, true);
    }

    /// A request that changes something there; it never follows a redirect.
    public static OutboundRequest post(Profile profile, String address, Payload payload) {
        return new OutboundRequest(profile, address, Map.of(), payload, false);
    }

    /// Asks only for what changed since an answer with this tag.
    public OutboundRequest unlessStill(String etag) {
        return with("If-None-Match", etag);
    }

    public OutboundRequest unlessModifiedSince(String lastModified) {
        return with("If-Modified-Since", lastModified);
    }

    public OutboundRequest with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new OutboundRequest(profile, address, more, payload, followsRedirects);
    }

    /// Takes a redirect as the answer, for who keeps count of where addresses lead.
    public OutboundRequest withoutRedirects() {
        return new OutboundRequest(profile, address, headers, payload, false);
    }

    /// What a request sends along.
    @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
    public record Payload(String mediaType, byte[] bytes) {}
}
