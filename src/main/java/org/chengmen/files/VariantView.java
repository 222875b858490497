package org.chengmen.files;

import org.jspecify.annotations.Nullable;

/// A smaller rendering of a picture, for narrow screens and lists; `webp` is its size in that
/// format, where it is kept.
public record VariantView(int width, int height, long size, @Nullable Long webp) {}
