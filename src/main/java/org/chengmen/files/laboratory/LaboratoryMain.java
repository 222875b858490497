package org.chengmen.files.laboratory;

import org.chengmen.files.FilesSettings;
import org.chengmen.files.inspection.Inspector;
import org.chengmen.files.pictures.Darkroom;
import org.chengmen.files.pictures.Sheet;
import org.chengmen.files.words.Words;
import org.chengmen.kernel.Refused;
import org.springframework.util.unit.DataSize;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// A program of its own that reads files from outside, with little memory and no secrets: what a
/// hostile file does to it, it does not do to the portal. It ends with the portal, or without work.
final class LaboratoryMain {

    private final Inspector inspector;
    private final Darkroom darkroom;
    private final AtomicLong lastWork = new AtomicLong(System.nanoTime());

    private LaboratoryMain(FilesSettings.Archive archive, FilesSettings.Picture picture) {
        inspector = new Inspector(archive, picture);
        darkroom = new Darkroom(picture);
    }

    static List<String> arguments(FilesSettings settings) {
        var archive = settings.archive();
        var picture = settings.picture();
        return List.of(
                Integer.toString(archive.entries()),
                Long.toString(archive.inflated().toBytes()),
                Integer.toString(archive.ratio()),
                Long.toString(picture.size().toBytes()),
                Long.toString(picture.pixels()),
                Long.toString(picture.pixelsInMemory()),
                settings.laboratory().rest().toString());
    }

    public static void main(String... arguments) throws IOException {
        var archive =
                new FilesSettings.Archive(
                        Integer.parseInt(arguments[0]),
                        DataSize.ofBytes(Long.parseLong(arguments[1])),
                        Integer.parseInt(arguments[2]));
        var picture =
                new FilesSettings.Picture(
                        DataSize.ofBytes(Long.parseLong(arguments[3])),
                        Long.parseLong(arguments[4]),
                        Long.parseLong(arguments[5]),
                        Duration.ZERO);
        var laboratory = new LaboratoryMain(archive, picture);
        laboratory.endWithoutWorkFor(Duration.parse(arguments[6]));
        laboratory.work();
    }

    private void endWithoutWorkFor(Duration rest) {
        Thread.ofPlatform()
                .daemon()
                .start(() -> {
                    while (System.nanoTime() - lastWork.get() < rest.toNanos()) {
                        pause();
                    }
                    System.exit(0);
                });
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException impossible) {
            Thread.currentThread().interrupt();
        }
    }

    /// Nobody but the protocol writes to the standard output.
    private void work() throws IOException {
        System.setOut(System.err);
        try (var in = new DataInputStream(new FileInputStream(FileDescriptor.in));
                var out = new DataOutputStream(new FileOutputStream(FileDescriptor.out))) {
            while (true) {
                var task = Task.read(in);
                lastWork.set(Long.MAX_VALUE);
                answer(task).write(out);
                out.flush();
                lastWork.set(System.nanoTime());
            }
        } catch (EOFException portalHasEnded) {
            System.exit(0);
        }
    }

    private Answer answer(Task task) {
        try {
            return new Answer.Good(carriedOut(task));
        } catch (Refused refused) {
            return Answer.Bad.of(refused);
        } catch (IOException | RuntimeException failed) {
            return new Answer.Failed(failed.toString());
        }
    }

    private List<Sheet> carriedOut(Task task) throws IOException {
        var stem = Path.of(task.stem());
        switch (task.purpose()) {
            case INSPECT -> inspector.inspect(task.file(), task.kind());
            case READ -> Files.writeString(Task.words(stem), Words.of(task.file()));
            case DEVELOP -> {
                return darkroom.develop(task.file(), task.kind(), stem);
            }
        }
        return List.of();
    }
}
