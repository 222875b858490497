package org.chengmen.files.inspection;

import java.nio.ByteBuffer;

/// The chunks of a PNG (ISO/IEC 15948): each with its length, up to the closing one.
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final int END = 0x49454e44;

    private PngChunks() {}

    static boolean isWhole(byte[] bytes) {
        var png = ByteBuffer.wrap(bytes);
        for (var at = SIGNATURE; at + FRAME <= bytes.length; ) {
            var length = png.getInt(at);
            if (length < 0 || length > bytes.length - at - FRAME) {
                return false;
            }
            if (png.getInt(at + 4) == END) {
                return true;
            }
            at += FRAME + length;
        }
        return false;
    }
}
