package org.chengmen.files.words;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads the words of a file. What it is, its first bytes say: in the wild a `.doc` is often a
/// `.docx`.
public final class Words {

    /// About as much as a book of a thousand pages.
    static final int MOST_CHARACTERS = 2_000_000;

    private Words() {}

    public static String of(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return of(content);
        }
    }

    private static String of(InputStream content) throws IOException {
        return switch (start(content)) {
            case 0x25504446 -> PdfWords.read(content);
            case 0x504B0304 -> OfficeWords.read(content);
            case 0xD0CF11E0 -> OldOfficeWords.read(content);
            default -> throw new IOException("No kind of file whose words are read");
        };
    }

    private static int start(InputStream content) throws IOException {
        content.mark(4);
        var start = 0;
        for (var read = 0; read < 4; read++) {
            start = start << 8 | (content.read() & 0xff);
        }
        content.reset();
        return start;
    }
}
