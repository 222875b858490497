package org.chengmen.files.pictures;

import org.chengmen.files.FileKind;

import java.util.List;

/// A picture written anew and its smaller renderings; `kind` is what it was written as.
public record Renderings(FileKind kind, Rendering full, List<Rendering> smaller)
        implements AutoCloseable {

    public Renderings {
        smaller = List.copyOf(smaller);
    }

    @Override
    public void close() {
        smaller.forEach(Rendering::close);
        full.close();
    }
}
