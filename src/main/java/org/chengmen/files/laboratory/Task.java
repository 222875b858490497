package org.chengmen.files.laboratory;

import org.chengmen.files.FileKind;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;

/// What a laboratory is asked: to look into a file, or with a stem to develop a picture under names
/// that begin with it.
record Task(Path file, FileKind kind, String stem) {

    static Task inspect(Path file, FileKind kind) {
        return new Task(file, kind, "");
    }

    static Task develop(Path file, FileKind kind, Path stem) {
        return new Task(file, kind, stem.toString());
    }

    boolean develops() {
        return !stem.isEmpty();
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(file.toString());
        out.writeUTF(kind.name());
        out.writeUTF(stem);
    }

    static Task read(DataInput in) throws IOException {
        return new Task(Path.of(in.readUTF()), FileKind.valueOf(in.readUTF()), in.readUTF());
    }
}
