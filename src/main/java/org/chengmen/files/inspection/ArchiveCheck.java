package org.chengmen.files.inspection;

import org.chengmen.files.FileRefusal;
import org.chengmen.files.FilesSettings;
import org.chengmen.kernel.Refused;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Checks an archive: what its directory says first, then what really comes out, counted while it
/// is inflated and thrown away (ASVS 5.0, 5.2.3 and 5.2.5).
class ArchiveCheck {

    private static final Pattern LEADS_OUT =
            Pattern.compile("(^|/)\\.\\.?(/|$)|^/|\\\\|^[A-Za-z]:|\\p{Cntrl}|//");
    private static final Set<String> ARCHIVES =
            Set.of("zip", "rar", "7z", "gz", "tgz", "bz2", "xz", "tar", "jar", "cab", "iso", "zst");
    private static final long UNSUSPICIOUS = 1024 * 1024;

    private final FilesSettings.Archive bounds;

    ArchiveCheck(FilesSettings.Archive bounds) {
        this.bounds = bounds;
    }

    final void check(Path file) throws IOException {
        var directory = ZipDirectory.read(file, bounds.entries());
        if (startsLikePdf(file)) {
            throw Refused.because(FileRefusal.POLYGLOT);
        }
        directory.entries().forEach(this::check);
        checkDeclared(file, directory);
        checkNames(directory);
        inflateAll(file);
    }

    /// Readers of PDF accept its mark anywhere in the first kilobyte.
    private static boolean startsLikePdf(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(1024), StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }

    private void check(ZipDirectory.Entry entry) {
        if (entry.isEncrypted()) {
            throw Refused.because(FileRefusal.ENCRYPTED);
        }
        if (entry.isLink()) {
            throw Refused.because(FileRefusal.ARCHIVE_LINK, entry.name());
        }
        if (LEADS_OUT.matcher(entry.name()).find() || entry.name().isEmpty()) {
            throw Refused.because(FileRefusal.ARCHIVE_PATH, entry.name());
        }
        if (!entry.hasUsualMethod()) {
            throw Refused.because(FileRefusal.DAMAGED);
        }
        if (isArchive(entry.name())) {
            throw Refused.because(FileRefusal.ARCHIVE_WITHIN_ARCHIVE, entry.name());
        }
    }

    /// Entries that together claim more bytes than the file has overlap: one bomb, many fuses.
    private void checkDeclared(Path file, ZipDirectory directory) throws IOException {
        var packed = directory.entries().stream().mapToLong(it -> it.compressed()).sum();
        var inflated = directory.entries().stream().mapToLong(it -> it.size()).sum();
        if (packed > Files.size(file) || inflated > most(file)) {
            throw inflatesTooMuch();
        }
    }

    void checkNames(ZipDirectory directory) {}

    /// Sees the first bytes of every entry.
    void checkEntry(String name, byte[] start) {}

    /// How much of an entry `checkEntry` wants to see.
    int wanted(String name) {
        return 4;
    }

    boolean isArchive(String name) {
        var dot = name.lastIndexOf('.');
        return ARCHIVES.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    boolean mayHoldArchive(String name) {
        return false;
    }

    private void inflateAll(Path file) throws IOException {
        var left = most(file);
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                left -= inflate(zip, entries.nextElement(), left);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw Refused.because(FileRefusal.DAMAGED);
        }
    }

    private long inflate(ZipFile zip, ZipEntry entry, long left) throws IOException {
        var name = entry.getName();
        try (var in = zip.getInputStream(entry)) {
            var start = in.readNBytes(wanted(name));
            if (isZip(start) && !mayHoldArchive(name)) {
                throw Refused.because(FileRefusal.ARCHIVE_WITHIN_ARCHIVE, name);
            }
            checkEntry(name, start);
            return start.length + drain(in, left - start.length);
        }
    }

    private static long drain(InputStream in, long left) throws IOException {
        var buffer = new byte[32 * 1024];
        var count = 0L;
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            count += read;
            if (count > left) {
                throw inflatesTooMuch();
            }
        }
        return count;
    }

    private static boolean isZip(byte[] start) {
        return start.length >= 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3;
    }

    private long most(Path file) throws IOException {
        return Math.min(
                bounds.inflated().toBytes(),
                Math.max(UNSUSPICIOUS, Files.size(file) * bounds.ratio()));
    }

    private static Refused inflatesTooMuch() {
        return Refused.because(FileRefusal.ARCHIVE_INFLATES_TOO_MUCH);
    }
}
