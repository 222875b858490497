package org.chengmen.files;

/// A smaller rendering of a picture, for narrow screens and lists.
public record VariantView(int width, int height, long size) {}
