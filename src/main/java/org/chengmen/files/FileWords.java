package org.chengmen.files;

import java.io.IOException;
import java.io.InputStream;

/// What files from outside say. They are read in programs of their own, where a hostile one does no
/// harm.
public interface FileWords {

    /// The words of a PDF, Office or WPS document, at most two million characters. Whatever is
    /// wrong with the file, it ends in an `IOException`.
    String read(FileKind kind, InputStream content) throws IOException;
}
