package org.chengmen.files.inspection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// The segments of a JPEG (ITU-T T.81, B.1.1): whether its picture ends, and how the camera was
/// held (Exif 2.3, tag 0x0112), which must be applied before the metadata is thrown away.
public final class JpegMarkers {

    private static final int SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int APP1 = 0xe1;
    private static final int ORIENTATION = 0x0112;

    private JpegMarkers() {}

    static boolean isWhole(byte[] bytes) {
        for (var at = segment(bytes, SCAN); at >= 0 && at + 1 < bytes.length; at++) {
            if ((bytes[at] & 0xff) == 0xff && (bytes[at + 1] & 0xff) == END) {
                return true;
            }
        }
        return false;
    }

    /// 1 to 8; 1 where nothing is said.
    public static int orientation(byte[] bytes) {
        var at = segment(bytes, APP1);
        if (at < 0) {
            return 1;
        }
        var length = ByteBuffer.wrap(bytes).getShort(at + 2) & 0xffff;
        var end = Math.min(bytes.length, at + 2 + length);
        var tiff = at + 10;
        return tiff + 8 <= end && text(bytes, at + 4, 4).equals("Exif")
                ? orientation(ByteBuffer.wrap(bytes, tiff, end - tiff).slice())
                : 1;
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        if (directory < 8 || directory + 2 > tiff.limit()) {
            return 1;
        }
        var count = tiff.getShort(directory) & 0xffff;
        for (var entry = directory + 2; count > 0 && entry + 12 <= tiff.limit(); count--) {
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                var value = tiff.getShort(entry + 8) & 0xffff;
                return value >= 1 && value <= 8 ? value : 1;
            }
            entry += 12;
        }
        return 1;
    }

    /// Where the first segment of a kind begins, or -1.
    private static int segment(byte[] bytes, int kind) {
        var jpeg = ByteBuffer.wrap(bytes);
        for (var at = 2; at + 4 <= bytes.length && (bytes[at] & 0xff) == 0xff; ) {
            var marker = bytes[at + 1] & 0xff;
            if (marker == kind) {
                return at;
            }
            if (marker == SCAN) {
                return -1;
            }
            at += marker == 0xff ? 1 : 2 + (jpeg.getShort(at + 2) & 0xffff);
        }
        return -1;
    }

    private static String text(byte[] bytes, int at, int length) {
        return new String(bytes, at, length, StandardCharsets.US_ASCII);
    }
}
