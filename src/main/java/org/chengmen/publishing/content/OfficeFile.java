package org.chengmen.publishing.content;

import org.chengmen.kernel.Refused;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// An Office document written anew before a library opens it: every part counted as it inflates,
/// its XML read and written without entities, and pictures that lie elsewhere let go (a link in a
/// document must not make the server read files or call out, CVE-2025-11849).
final class OfficeFile implements AutoCloseable {

    private static final long LARGEST = 200L * 1024 * 1024;
    private static final int MOST_PARTS = 3000;

    private final Path path;
    private final long inflatedMost;
    private long inflated;

    private OfficeFile(Path path, long inflatedMost) {
        this.path = path;
        this.inflatedMost = inflatedMost;
    }

    /// `needed`: names of the parts to keep. `refusal`: what it is when it is no such document.
    static OfficeFile of(
            InputStream content,
            Predicate<String> needed,
            long inflatedMost,
            ContentRefusal refusal)
            throws IOException {
        var file = new OfficeFile(Files.createTempFile("chengmen-office", ".zip"), inflatedMost);
        try {
            file.copy(
                    new Bounded(content, LARGEST, ContentRefusal.FILE_TOO_LARGE), needed, refusal);
            return file;
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    Path path() {
        return path;
    }

    private void copy(InputStream content, Predicate<String> needed, ContentRefusal refusal)
            throws IOException {
        var seen = 0;
        try (var from = new ZipInputStream(content);
                var to = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                if (++seen > MOST_PARTS) {
                    throw Refused.because(ContentRefusal.FILE_INFLATES_TOO_MUCH);
                }
                if (needed.test(part.getName())) {
                    part(part.getName(), from, to);
                }
            }
        } catch (IOException broken) {
            throw Refused.because(refusal);
        }
        if (seen == 0) {
            throw Refused.because(refusal);
        }
    }

    private void part(String name, InputStream from, ZipOutputStream to) throws IOException {
        to.putNextEntry(new ZipEntry(name));
        var counted =
                new Bounded(from, inflatedMost - inflated, ContentRefusal.FILE_INFLATES_TOO_MUCH);
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            OfficeXml.copy(counted, to);
        } else {
            counted.transferTo(to);
        }
        inflated += counted.count();
        to.closeEntry();
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
