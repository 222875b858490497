package org.chengmen.search.crawl.visits;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts a file while it comes, and ends it beyond its limit.
final class Counted extends FilterInputStream {

    private final long most;
    private long count;

    Counted(InputStream body, long most) {
        super(body);
        this.most = most;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        count += Math.max(0, read);
        if (count > most) {
            throw new TooLarge();
        }
        return read;
    }

    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
