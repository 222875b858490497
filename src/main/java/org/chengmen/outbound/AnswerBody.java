package org.chengmen.outbound;

import org.apache.hc.core5.http.HttpEntity;
import org.chengmen.outbound.Outcome.Refused.Reason;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/// The body of an answer, counted on the wire and again after inflating. We inflate ourselves,
/// because only here the ratio of the two can be watched while it comes in.
final class AnswerBody {

    /// Short texts of spaces inflate a thousandfold and harm nobody.
    private static final long UNSUSPICIOUS = 64 * 1024;

    private final BoundedBody wire;
    private final BoundedBody content;

    private AnswerBody(BoundedBody wire, BoundedBody content) {
        this.wire = wire;
        this.content = content;
    }

    static AnswerBody of(@Nullable HttpEntity entity, Limits limits) throws IOException {
        if (entity == null) {
            return plain(InputStream.nullInputStream(), limits);
        }
        if (entity.getContentLength() > limits.wire().toBytes()) {
            throw new NotAllowed(Reason.BODY_TOO_LARGE);
        }
        var encoding = entity.getContentEncoding();
        var coding = encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT);
        return switch (coding) {
            case "", "identity" -> plain(entity.getContent(), limits);
            case "gzip", "x-gzip" -> inflating(entity.getContent(), limits);
            default -> throw new IOException("Unasked-for content coding");
        };
    }

    private static AnswerBody plain(InputStream stream, Limits limits) {
        var wire = onTheWire(stream, limits);
        return new AnswerBody(wire, wire);
    }

    private static AnswerBody inflating(InputStream stream, Limits limits) throws IOException {
        var wire = onTheWire(stream, limits);
        var most = limits.inflated().toBytes();
        var inflated =
                new BoundedBody(
                        new GZIPInputStream(wire),
                        () -> Math.min(most, UNSUSPICIOUS + wire.count() * limits.ratio()),
                        Reason.BODY_INFLATES_TOO_MUCH);
        return new AnswerBody(wire, inflated);
    }

    private static BoundedBody onTheWire(InputStream stream, Limits limits) {
        var most = limits.wire().toBytes();
        return new BoundedBody(stream, () -> most, Reason.BODY_TOO_LARGE);
    }

    InputStream stream() {
        return content;
    }

    /// Throws what a reader may have swallowed.
    void check() throws IOException {
        wire.check();
        content.check();
    }
}
