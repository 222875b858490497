package org.chengmen.alliance.web;

import org.jspecify.annotations.Nullable;

/// A name in the directory, where it leads, and a few words about it.
public record DirectoryLine(String name, String href, @Nullable String note) {}
