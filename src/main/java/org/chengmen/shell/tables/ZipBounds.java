package org.chengmen.shell.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/// Unpacks a file into nothing and stops when it grows beyond what a table of ours can be: a zip
/// bomb never reaches the program that reads it.
final class ZipBounds {

    private static final long MOST_BYTES = 20_000_000;
    private static final int MOST_ENTRIES = 200;

    private ZipBounds() {}

    static void check(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            var entries = 0;
            var left = MOST_BYTES;
            while (zip.getNextEntry() != null) {
                left -= drain(zip, left);
                if (left <= 0 || ++entries > MOST_ENTRIES) {
                    throw TableRefusal.NOT_A_TABLE.atFile();
                }
            }
        } catch (IOException malformed) {
            throw TableRefusal.NOT_A_TABLE.atFile();
        }
    }

    private static long drain(ZipInputStream entry, long most) throws IOException {
        var buffer = new byte[8192];
        var total = 0L;
        while (total < most) {
            var read = entry.read(buffer);
            if (read < 0) {
                return total;
            }
            total += read;
        }
        return total;
    }
}
