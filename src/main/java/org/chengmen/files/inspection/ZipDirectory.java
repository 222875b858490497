package org.chengmen.files.inspection;

import org.chengmen.files.FileRefusal;
import org.chengmen.kernel.Refused;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// The central directory of a zip file, read before anything is unpacked. The library's own reader
/// hides what matters here: links, encryption, and bytes before or behind the archive.
record ZipDirectory(List<Entry> entries) {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int HEADER = 0x02014b50;
    private static final int HEADER_SIZE = 46;
    private static final int LOCAL = 0x04034b50;
    private static final Charset CHINESE = Charset.forName("GB18030");

    static ZipDirectory read(Path file, int most) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var end = end(channel);
            var count = end.getShort(10) & 0xffff;
            if (count > most) {
                throw Refused.because(FileRefusal.ARCHIVE_TOO_MANY_ENTRIES, most);
            }
            return new ZipDirectory(entries(directory(channel, end), count));
        }
    }

    /// Whether a file that should be no archive ends like one.
    static boolean hasEndRecord(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var tail = tail(channel);
            for (var at = tail.limit() - END_SIZE; at >= 0; at--) {
                if (tail.getInt(at) == END) {
                    return true;
                }
            }
            return false;
        }
    }

    private static ByteBuffer end(FileChannel channel) throws IOException {
        var tail = tail(channel);
        for (var at = tail.limit() - END_SIZE; at >= 0; at--) {
            var comment = tail.limit() - END_SIZE - at;
            if (tail.getInt(at) == END && (tail.getShort(at + 20) & 0xffff) == comment) {
                return tail.slice(at, END_SIZE).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw Refused.because(hasForeignTail(tail) ? FileRefusal.POLYGLOT : FileRefusal.DAMAGED);
    }

    private static boolean hasForeignTail(ByteBuffer tail) {
        for (var at = tail.limit() - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return true;
            }
        }
        return false;
    }

    private static ByteBuffer tail(FileChannel channel) throws IOException {
        var length = Math.min(channel.size(), END_SIZE + LONGEST_COMMENT);
        return read(channel, channel.size() - length, length);
    }

    /// The directory must lie right before its end record and the first entry at the start of the
    /// file: otherwise something else is hidden in front, or between.
    private static ByteBuffer directory(FileChannel channel, ByteBuffer end) throws IOException {
        var size = end.getInt(12) & 0xffffffffL;
        var offset = end.getInt(16) & 0xffffffffL;
        var comment = end.getShort(20) & 0xffff;
        if (end.getShort(4) != 0 || size > channel.size()) {
            throw Refused.because(FileRefusal.DAMAGED);
        }
        if (offset + size + END_SIZE + comment != channel.size()) {
            throw Refused.because(FileRefusal.POLYGLOT);
        }
        if (offset > 0 && read(channel, 0, 4).getInt(0) != LOCAL) {
            throw Refused.because(FileRefusal.POLYGLOT);
        }
        return read(channel, offset, size);
    }

    private static List<Entry> entries(ByteBuffer directory, int count) {
        var entries = new ArrayList<Entry>();
        while (directory.remaining() >= HEADER_SIZE && entries.size() < count) {
            entries.add(entry(directory));
        }
        if (entries.size() != count || directory.hasRemaining()) {
            throw Refused.because(FileRefusal.DAMAGED);
        }
        return entries;
    }

    private static Entry entry(ByteBuffer directory) {
        var start = directory.position();
        var nameLength = directory.getShort(start + 28) & 0xffff;
        var length =
                HEADER_SIZE
                        + nameLength
                        + (directory.getShort(start + 30) & 0xffff)
                        + (directory.getShort(start + 32) & 0xffff);
        if (directory.getInt(start) != HEADER || directory.remaining() < length) {
            throw Refused.because(FileRefusal.DAMAGED);
        }
        var flags = directory.getShort(start + 8);
        var name = new byte[nameLength];
        directory.get(start + HEADER_SIZE, name);
        directory.position(start + length);
        return new Entry(
                new String(name, (flags & 0x800) != 0 ? StandardCharsets.UTF_8 : CHINESE),
                flags & 0xffff,
                directory.getShort(start + 10) & 0xffff,
                directory.getInt(start + 20) & 0xffffffffL,
                directory.getInt(start + 24) & 0xffffffffL,
                directory.getInt(start + 38) >>> 16);
    }

    private static ByteBuffer read(FileChannel channel, long position, long length)
            throws IOException {
        var buffer = ByteBuffer.allocate(Math.toIntExact(length)).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) >= 0) {
            continue;
        }
        return buffer.flip();
    }

    /// An entry as the directory describes it; `mode` is the Unix file mode, or 0.
    record Entry(String name, int flags, int method, long compressed, long size, int mode) {

        private static final int FILE_TYPE = 0xf000;
        private static final int LINK = 0xa000;

        boolean isEncrypted() {
            return (flags & 0x2041) != 0;
        }

        boolean isLink() {
            return (mode & FILE_TYPE) == LINK;
        }

        boolean isDirectory() {
            return name.endsWith("/");
        }

        boolean hasUsualMethod() {
            return method == 0 || method == 8;
        }
    }
}
