package org.chengmen.files.pictures;

import org.chengmen.files.FileKind;
import org.chengmen.files.FilesSettings;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Develops every picture anew from its pixels: metadata (where it was taken, by whom), hidden data
/// and parser tricks do not survive. Each rendering is written twice, the second time as WebP,
/// which is kept where it is smaller.
public final class Darkroom {

    private static final List<Integer> WIDTHS = List.of(1280, 640, 320);

    private final FilesSettings.Picture bounds;

    public Darkroom(FilesSettings.Picture bounds) {
        this.bounds = bounds;
    }

    /// Animations become their first picture: ImageIO keeps no timing that could be trusted. What
    /// is written is named `stem` with a number.
    public List<Sheet> develop(Path picture, FileKind kind, Path stem) throws IOException {
        var image = Negative.read(picture, kind, bounds.pixelsInMemory());
        var written = writtenAs(kind, image);
        var sheets = new ArrayList<Sheet>();
        write(image, written, stem, sheets);
        for (var width : WIDTHS) {
            if (width < image.getWidth()) {
                image = Scaling.toWidth(image, width);
                write(image, written, stem, sheets);
            }
        }
        return sheets;
    }

    private static FileKind writtenAs(FileKind kind, BufferedImage image) {
        var photograph = kind == FileKind.WEBP && !image.getColorModel().hasAlpha();
        return kind == FileKind.JPEG || photograph ? FileKind.JPEG : FileKind.PNG;
    }

    private static void write(BufferedImage image, FileKind kind, Path stem, List<Sheet> sheets)
            throws IOException {
        var one = printed(image, kind, stem, sheets);
        var two = printed(image, FileKind.WEBP, stem, sheets);
        if (Files.size(two.file()) >= Files.size(one.file())) {
            Files.delete(two.file());
            sheets.removeLast();
        }
    }

    private static Sheet printed(BufferedImage image, FileKind kind, Path stem, List<Sheet> sheets)
            throws IOException {
        var place = stem.resolveSibling(stem.getFileName() + "." + sheets.size());
        Print.write(image, kind, place);
        var sheet = new Sheet(place, kind, image.getWidth(), image.getHeight());
        sheets.add(sheet);
        return sheet;
    }
}
