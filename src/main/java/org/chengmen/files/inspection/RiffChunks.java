package org.chengmen.files.inspection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Reads how long a WebP picture says that it is: nothing may be missing, and nothing come after
/// it.
final class RiffChunks {

    private static final int HEAD = 8;
    private static final int LEAST = 20;

    private RiffChunks() {}

    static boolean isWhole(byte[] file) {
        if (file.length < LEAST) {
            return false;
        }
        var stated = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
        return Integer.toUnsignedLong(stated) + HEAD == file.length;
    }
}
