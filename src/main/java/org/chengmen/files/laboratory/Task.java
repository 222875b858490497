package org.chengmen.files.laboratory;

import org.chengmen.files.FileKind;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;

/// What a laboratory is asked to do with a file; what it makes it puts under names that begin with
/// the stem.
record Task(Purpose purpose, Path file, FileKind kind, String stem) {

    enum Purpose {
        INSPECT,
        DEVELOP,
        READ
    }

    static Task inspect(Path file, FileKind kind) {
        return new Task(Purpose.INSPECT, file, kind, "");
    }

    static Task develop(Path file, FileKind kind, Path stem) {
        return new Task(Purpose.DEVELOP, file, kind, stem.toString());
    }

    static Task words(Path file, FileKind kind, Path stem) {
        return new Task(Purpose.READ, file, kind, stem.toString());
    }

    /// Where the words of a file are put: there may be more of them than fit in an answer.
    static Path words(Path stem) {
        return stem.resolveSibling(stem.getFileName() + ".words");
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(purpose.name());
        out.writeUTF(file.toString());
        out.writeUTF(kind.name());
        out.writeUTF(stem);
    }

    static Task read(DataInput in) throws IOException {
        return new Task(
                Purpose.valueOf(in.readUTF()),
                Path.of(in.readUTF()),
                FileKind.valueOf(in.readUTF()),
                in.readUTF());
    }
}
