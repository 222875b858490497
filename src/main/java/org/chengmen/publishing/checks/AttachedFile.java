package org.chengmen.publishing.checks;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/// A file that comes with a document, as the checks read it.
public record AttachedFile(String name, long size, Content content) {

    public String extension() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// Where the bytes come from; asked only by checks that read them.
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
