package org.chengmen.files.storage;

import org.chengmen.files.FileRefusal;
import org.chengmen.files.FilesSettings;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.TimeOrderedId;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Where bytes wait that nobody has vouched for, under names of our own. Whatever a stopped program
/// left here is rubbish, and the next start sweeps it out.
@Component
public class Quarantine {

    private final Path folder;
    private final Path spool;

    public Quarantine(FilesSettings settings) throws IOException {
        var root = settings.folder().toAbsolutePath();
        folder = Files.createDirectories(root.resolve("quarantine"));
        spool = Files.createDirectories(root.resolve("spool"));
        sweep(folder);
        sweep(spool);
    }

    private static void sweep(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (var file : files) {
                Files.delete(file);
            }
        }
    }

    /// Where the web server keeps the parts of a form while it reads them.
    public Path spool() {
        return spool;
    }

    /// A new name for something to be written.
    public Path place() {
        return folder.resolve(TimeOrderedId.next().toString());
    }

    /// Removes everything whose name begins as this one does.
    public void clear(Path stem) throws IOException {
        try (var files = Files.newDirectoryStream(folder, stem.getFileName() + ".*")) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// Takes a stream in, counting and summing while it comes.
    public Quarantined receive(InputStream content, DataSize most) throws IOException {
        var file = place();
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var digest = sha256();
            var size =
                    copy(
                            content,
                            new DigestOutputStream(Channels.newOutputStream(channel), digest),
                            most);
            channel.force(true);
            return new Quarantined(file, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(file);
            throw refused;
        }
    }

    /// Looks at a file that was written here, as if it had just come in.
    public Quarantined taken(Path file) throws IOException {
        var digest = sha256();
        try (var in = Files.newInputStream(file)) {
            var size =
                    in.transferTo(
                            new DigestOutputStream(
                                    java.io.OutputStream.nullOutputStream(), digest));
            return new Quarantined(file, size, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static long copy(InputStream in, DigestOutputStream out, DataSize most)
            throws IOException {
        var buffer = new byte[64 * 1024];
        var size = 0L;
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > most.toBytes()) {
                throw Refused.because(FileRefusal.TOO_LARGE, most.toMegabytes());
            }
            out.write(buffer, 0, read);
        }
        return size;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
