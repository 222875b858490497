package org.chengmen.outbound;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

import java.util.Map;

/// One step of a request: the first one, or what a redirect led to.
record Hop(Target target, OutboundRequest request, boolean onFirstHost) {

    boolean changes() {
        return request.payload() != null;
    }

    /// Whether a redirect is looked into: followed, or refused for a change.
    boolean isRedirected() {
        return changes() || request.followsRedirects();
    }

    Hop redirected(Target next) {
        return new Hop(next, request, onFirstHost && next.host().equals(target.host()));
    }

    HttpUriRequestBase toHttp() {
        var http = changes() ? new HttpPost(target.uri()) : new HttpGet(target.uri());
        headers().forEach(http::setHeader);
        http.setHeader("Accept-Encoding", "gzip");
        var payload = request.payload();
        if (payload != null) {
            http.setEntity(
                    new ByteArrayEntity(payload.bytes(), ContentType.parse(payload.mediaType())));
        }
        return http;
    }

    /// What the caller sends is meant for the host it named and for no other.
    private Map<String, String> headers() {
        return onFirstHost ? request.headers() : Map.of();
    }
}
