package org.chengmen.files.pictures;

import org.chengmen.files.FileKind;
import org.chengmen.files.FileRefusal;
import org.chengmen.files.FilesSettings;
import org.chengmen.files.storage.Quarantine;
import org.chengmen.kernel.Refused;
import org.springframework.stereotype.Component;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Develops every picture anew from its pixels: metadata (where it was taken, by whom), hidden data
/// and parser tricks do not survive. One picture at a time, because pixels need much memory.
@Component
public class Darkroom {

    private static final List<Integer> WIDTHS = List.of(1280, 640, 320);

    private final Semaphore lamp = new Semaphore(1, true);
    private final FilesSettings.Picture bounds;
    private final Quarantine quarantine;

    Darkroom(FilesSettings settings, Quarantine quarantine) {
        this.bounds = settings.picture();
        this.quarantine = quarantine;
    }

    /// Animations become their first picture: ImageIO keeps no timing that could be trusted.
    public Renderings develop(Path picture, FileKind kind) throws IOException {
        if (!enter()) {
            throw Refused.because(FileRefusal.BUSY);
        }
        try {
            var written = kind == FileKind.JPEG ? FileKind.JPEG : FileKind.PNG;
            var image = Negative.read(picture, kind, bounds.pixelsInMemory());
            return renderings(image, written);
        } finally {
            lamp.release();
        }
    }

    private boolean enter() {
        try {
            return lamp.tryAcquire(bounds.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Renderings renderings(BufferedImage image, FileKind kind) throws IOException {
        var written = new ArrayList<Rendering>();
        try {
            written.add(write(image, kind));
            for (var width : WIDTHS) {
                if (width < image.getWidth()) {
                    image = Scaling.toWidth(image, width);
                    written.add(write(image, kind));
                }
            }
            return new Renderings(kind, written.getFirst(), written.subList(1, written.size()));
        } catch (IOException | RuntimeException failed) {
            written.forEach(Rendering::close);
            throw failed;
        }
    }

    private Rendering write(BufferedImage image, FileKind kind) throws IOException {
        var place = quarantine.place();
        Print.write(image, kind, place);
        return new Rendering(quarantine.taken(place), image.getWidth(), image.getHeight());
    }
}
