package org.chengmen.files.intake;

import org.chengmen.files.FileKind;
import org.chengmen.files.FileRefusal;
import org.chengmen.files.FileState;
import org.chengmen.files.FilesSettings;
import org.chengmen.files.Upload;
import org.chengmen.files.laboratory.Laboratory;
import org.chengmen.files.scan.Verdict;
import org.chengmen.files.scan.VirusScanner;
import org.chengmen.files.storage.Quarantine;
import org.chengmen.files.storage.Quarantined;
import org.chengmen.files.storage.Storage;
import org.chengmen.kernel.Refused;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// The way of a file from the one who sends it to the storage's door. Whoever is refused on it
/// leaves nothing behind.
@Component
public class Intake {

    private final FilesSettings settings;
    private final Storage storage;
    private final Quarantine quarantine;
    private final Laboratory laboratory;
    private final VirusScanner scanner;
    private final Semaphore places;

    Intake(
            FilesSettings settings,
            Storage storage,
            Quarantine quarantine,
            Laboratory laboratory,
            VirusScanner scanner) {
        this.settings = settings;
        this.storage = storage;
        this.quarantine = quarantine;
        this.laboratory = laboratory;
        this.scanner = scanner;
        this.places = new Semaphore(settings.concurrency(), true);
    }

    public Checked check(Upload upload) throws IOException {
        var name = FileName.of(upload.name());
        var kind = kind(name, upload);
        if (storage.freeBytes() < settings.spare().toBytes()) {
            throw Refused.because(FileRefusal.NO_SPACE);
        }
        enter();
        try {
            return check(upload, name, kind);
        } finally {
            places.release();
        }
    }

    private FileKind kind(FileName name, Upload upload) {
        return FileKind.ofExtension(name.extension())
                .filter(it -> settings.kinds().contains(it) || upload.alsoAllowed().contains(it))
                .orElseThrow(() -> notAllowed(name));
    }

    private Refused notAllowed(FileName name) {
        var allowed =
                settings.kinds().stream()
                        .sorted()
                        .flatMap(it -> it.extensions().stream())
                        .collect(Collectors.joining(" "));
        return Refused.because(FileRefusal.KIND_NOT_ALLOWED, name.extension(), allowed);
    }

    private void enter() {
        try {
            if (!places.tryAcquire(
                    settings.picture().patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw Refused.because(FileRefusal.BUSY);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Refused.because(FileRefusal.BUSY);
        }
    }

    private Checked check(Upload upload, FileName name, FileKind kind) throws IOException {
        var received = quarantine.receive(upload.content(), settings.maxSize());
        try {
            laboratory.inspect(received.path(), kind);
            return kind.structure() == FileKind.Structure.PICTURE
                    ? picture(received, name, kind)
                    : new Checked(name, kind, received.checksum(), received, null, state(received));
        } catch (IOException | RuntimeException refused) {
            received.close();
            throw refused;
        }
    }

    private Checked picture(Quarantined received, FileName name, FileKind kind) throws IOException {
        var state = state(received);
        var developed = laboratory.develop(received.path(), kind);
        received.close();
        return new Checked(
                developed.kind() == kind
                        ? name
                        : name.withExtension(developed.kind().extensions().getFirst()),
                developed.kind(),
                received.checksum(),
                developed.full().file(),
                developed,
                state);
    }

    private FileState state(Quarantined file) throws IOException {
        if (!scanner.isConfigured()) {
            return FileState.CLEAN;
        }
        try (var content = Files.newInputStream(file.path())) {
            return switch (scanner.scan(content)) {
                case Verdict.Clean _ -> FileState.CLEAN;
                case Verdict.Unknown _ -> FileState.CHECKING;
                case Verdict.Infected found ->
                        throw Refused.because(FileRefusal.VIRUS, found.finding());
            };
        }
    }
}
