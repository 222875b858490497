package org.chengmen.outbound;

import org.chengmen.outbound.Outcome.Refused.Reason;
import org.jspecify.annotations.Nullable;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/// Counts what passes and throws beyond a limit. It remembers every failure: a reader that swallows
/// the exception cannot make half a body look whole. Closing it does not close the connection's
/// stream, which would first read an endless body to its end.
final class BoundedBody extends FilterInputStream {

    private final LongSupplier limit;
    private final Reason reason;
    private long count;
    private @Nullable IOException failure;

    BoundedBody(InputStream body, LongSupplier limit, Reason reason) {
        super(body);
        this.limit = limit;
        this.reason = reason;
    }

    long count() {
        return count;
    }

    void check() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        check();
        try {
            var read = super.read(buffer, offset, length);
            passed(read);
            return read;
        } catch (IOException broken) {
            failure = broken;
            throw broken;
        }
    }

    @Override
    public long skip(long bytes) throws IOException {
        return bytes <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(bytes, 8192)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {}

    private void passed(int bytes) throws NotAllowed {
        count += Math.max(bytes, 0);
        if (count > limit.getAsLong()) {
            throw new NotAllowed(reason);
        }
    }
}
