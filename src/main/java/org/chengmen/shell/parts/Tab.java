package org.chengmen.shell.parts;

import gg.jte.Content;

import org.jspecify.annotations.Nullable;

/// A tab with its panel; with `more`, a link to the whole list under it.
public record Tab(String title, Content content, @Nullable String more) {}
