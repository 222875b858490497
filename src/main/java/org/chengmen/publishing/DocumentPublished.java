package org.chengmen.publishing;

import java.util.Locale;

/// An edition reached the public, for the first time or in place of another.
public record DocumentPublished(DocumentId document, Locale language, boolean first) {}
