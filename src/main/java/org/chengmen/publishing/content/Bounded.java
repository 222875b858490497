package org.chengmen.publishing.content;

import org.chengmen.kernel.Refused;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Bytes up to a bound; beyond it the whole is refused. Closing it leaves the source open.
final class Bounded extends FilterInputStream {

    private final long most;
    private final ContentRefusal refusal;
    private long read;

    Bounded(InputStream from, long most, ContentRefusal refusal) {
        super(from);
        this.most = most;
        this.refusal = refusal;
    }

    long count() {
        return read;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        var some = super.read(into, at, length);
        count(Math.max(0, some));
        return some;
    }

    private void count(int bytes) {
        read += bytes;
        if (read > most) {
            throw Refused.because(refusal);
        }
    }

    @Override
    public void close() {}
}
