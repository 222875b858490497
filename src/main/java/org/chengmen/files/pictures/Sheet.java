package org.chengmen.files.pictures;

import org.chengmen.files.FileKind;

import java.nio.file.Path;

/// A picture as the darkroom wrote it.
public record Sheet(Path file, FileKind kind, int width, int height) {}
