package org.chengmen.files.inspection;

import org.chengmen.files.FileRefusal;
import org.chengmen.kernel.Refused;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;

/// A video in MPEG-4 boxes (ISO/IEC 14496-12) that fill the file exactly: none cut off, nothing
/// behind.
final class VideoCheck {

    private static final int MOST = 10_000;

    private VideoCheck() {}

    static void check(Path file) throws IOException {
        if (ZipDirectory.hasEndRecord(file)) {
            throw Refused.because(FileRefusal.POLYGLOT);
        }
        var kinds = new HashSet<String>();
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var at = 0L;
            for (var boxes = 0; at < channel.size() && boxes < MOST; boxes++) {
                var head = head(channel, at);
                kinds.add(kind(head));
                at += length(head, channel.size() - at);
            }
            if (at != channel.size() || !kinds.contains("ftyp") || !kinds.contains("moov")) {
                throw Refused.because(FileRefusal.DAMAGED);
            }
        }
    }

    private static ByteBuffer head(FileChannel channel, long at) throws IOException {
        var head = ByteBuffer.allocate(16);
        while (head.hasRemaining() && channel.read(head, at + head.position()) >= 0) {
            continue;
        }
        return head.rewind();
    }

    private static String kind(ByteBuffer head) {
        return new String(head.array(), 4, 4, StandardCharsets.ISO_8859_1);
    }

    private static long length(ByteBuffer head, long left) {
        var size = head.getInt(0) & 0xffffffffL;
        var length = size == 1 ? head.getLong(8) : size == 0 ? left : size;
        if (length < 8 || length > left) {
            throw Refused.because(FileRefusal.DAMAGED);
        }
        return length;
    }
}
