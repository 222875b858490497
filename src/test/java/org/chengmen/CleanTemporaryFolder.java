package org.chengmen;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Empties the temporary folder of the tests before they run: the databases of the last run lived
/// until its very end, so it could not do so itself. Only the folder of the build is ever touched.
public final class CleanTemporaryFolder implements LauncherSessionListener {

    private static final Path UNPACKED = Path.of("embedded-pg");

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var folder = Path.of(System.getProperty("java.io.tmpdir"));
        if (folder.endsWith(Path.of("target", "tmp")) && Files.isDirectory(folder)) {
            empty(folder);
        }
    }

    /// The unpacked PostgreSQL stays: it is the same for every run.
    private static void empty(Path folder) {
        try (var all = Files.newDirectoryStream(folder, it -> !it.endsWith(UNPACKED))) {
            for (var each : all) {
                FileSystemUtils.deleteRecursively(each);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
