package org.chengmen.files.pictures;

import org.chengmen.files.FileKind;
import org.chengmen.files.storage.Quarantine;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A picture written anew and its smaller renderings; `kind` is what it was written as.
public record Renderings(FileKind kind, Rendering full, List<Rendering> smaller)
        implements AutoCloseable {

    public Renderings {
        smaller = List.copyOf(smaller);
    }

    /// Takes over what the darkroom wrote: the widest first, each followed by its WebP.
    public static Renderings of(List<Sheet> sheets, Quarantine quarantine) throws IOException {
        var all = new ArrayList<Rendering>();
        for (var at = 0; at < sheets.size(); at++) {
            var sheet = sheets.get(at);
            if (sheet.kind() != FileKind.WEBP) {
                var next = at + 1 < sheets.size() ? sheets.get(at + 1) : null;
                all.add(rendering(sheet, next, quarantine));
            }
        }
        return new Renderings(sheets.getFirst().kind(), all.getFirst(), all.subList(1, all.size()));
    }

    private static Rendering rendering(Sheet sheet, @Nullable Sheet next, Quarantine quarantine)
            throws IOException {
        var webp =
                next != null && next.kind() == FileKind.WEBP ? quarantine.taken(next.file()) : null;
        return new Rendering(quarantine.taken(sheet.file()), webp, sheet.width(), sheet.height());
    }

    @Override
    public void close() {
        smaller.forEach(Rendering::close);
        full.close();
    }
}
