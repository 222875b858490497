package org.chengmen.files.inspection;

import org.chengmen.files.FileRefusal;
import org.chengmen.kernel.Refused;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A PDF that is whole, begins where the file begins, is not encrypted and runs nothing. Names are
/// read as a reader reads them (`#4a` is `J`), also inside packed object streams.
final class PdfCheck {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 512;
    private static final int LARGEST_STREAM = 4 * 1024 * 1024;

    private PdfCheck() {}

    static void check(Path file) throws IOException {
        if (ZipDirectory.hasEndRecord(file)) {
            throw Refused.because(FileRefusal.POLYGLOT);
        }
        try (var arena = Arena.ofConfined();
                var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
            checkEnds(bytes);
            scan(bytes);
        }
    }

    private static void checkEnds(MemorySegment bytes) {
        if (!text(bytes, 0, 5).equals("%PDF-")) {
            throw Refused.because(FileRefusal.POLYGLOT);
        }
        if (!text(bytes, bytes.byteSize() - 2048, 2048).contains("%%EOF")) {
            throw Refused.because(FileRefusal.DAMAGED);
        }
    }

    private static void scan(MemorySegment bytes) {
        var names = new PdfNames();
        var matched = 0;
        for (var at = 0L; at < bytes.byteSize(); at++) {
            var value = bytes.get(ValueLayout.JAVA_BYTE, at);
            names.accept(value);
            matched = value == STREAM[matched] ? matched + 1 : value == STREAM[0] ? 1 : 0;
            if (matched == STREAM.length) {
                matched = 0;
                scanStream(bytes, at + 1, names);
            }
        }
        names.end();
    }

    private static void scanStream(MemorySegment bytes, long start, PdfNames names) {
        var before = text(bytes, start - DICTIONARY, DICTIONARY);
        if (before.endsWith("endstream")) {
            return;
        }
        var dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        if (dictionary.contains("/ObjStm") && dictionary.contains("/FlateDecode")) {
            inflate(bytes, start + lineEnd(bytes, start), names);
        }
    }

    private static int lineEnd(MemorySegment bytes, long at) {
        return text(bytes, at, 2).equals("\r\n") ? 2 : 1;
    }

    private static void inflate(MemorySegment bytes, long start, PdfNames names) {
        var length = Math.min(bytes.byteSize() - start, LARGEST_STREAM);
        if (length <= 0) {
            return;
        }
        var out = new byte[8192];
        try (var inflater = new Inflater()) {
            inflater.setInput(bytes.asSlice(start, length).toArray(ValueLayout.JAVA_BYTE));
            for (var total = 0; !inflater.finished() && total < LARGEST_STREAM; ) {
                var count = inflater.inflate(out);
                if (count == 0) {
                    return;
                }
                total += count;
                for (var at = 0; at < count; at++) {
                    names.accept(out[at]);
                }
            }
        } catch (DataFormatException brokenOff) {
            names.end(); // a reader gets no further either
        }
    }

    private static String text(MemorySegment bytes, long start, int length) {
        var from = Math.max(0, start);
        var size = Math.min(start + length, bytes.byteSize()) - from;
        return size <= 0
                ? ""
                : new String(
                        bytes.asSlice(from, size).toArray(ValueLayout.JAVA_BYTE),
                        StandardCharsets.ISO_8859_1);
    }
}
