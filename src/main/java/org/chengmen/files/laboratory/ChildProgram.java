package org.chengmen.files.laboratory;

import org.chengmen.files.FilesSettings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts this same program's laboratory: the same Java, the same class path, little memory, and of
/// the environment only what names of files are read with.
final class ChildProgram {

    private static final String PACKED = "BOOT-INF/classes/";
    private static final String LAUNCHER =
            "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final List<String> KEPT = List.of("LANG", "LC_ALL", "LC_CTYPE", "PATH", "HOME");

    private final Path temporary;

    ChildProgram(Path temporary) {
        this.temporary = temporary;
    }

    Process start(FilesSettings settings) throws IOException {
        var builder = new ProcessBuilder(command(settings));
        builder.environment().keySet().retainAll(KEPT);
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private List<String> command(FilesSettings settings) {
        var main = LaboratoryMain.class.getName();
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx" + settings.laboratory().memory().toMegabytes() + "m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-XX:-UsePerfData",
                                "-Djava.awt.headless=true",
                                "-Djava.io.tmpdir=" + temporary,
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dloader.main=" + main,
                                "-cp",
                                System.getProperty("java.class.path"),
                                isPacked() ? LAUNCHER : main));
        command.addAll(LaboratoryMain.arguments(settings));
        return command;
    }

    /// Whether the program runs from its one packed file, whose inside only its launcher finds.
    private static boolean isPacked() {
        return ClassLoader.getSystemResource(PACKED) != null;
    }
}
