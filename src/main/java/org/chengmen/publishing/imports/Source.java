package org.chengmen.publishing.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// A format of files whose lines are read one after the other, however long the file is.
interface Source {

    boolean reads(String name);

    void read(Path file, Consumer<Line> lines) throws IOException;
}
