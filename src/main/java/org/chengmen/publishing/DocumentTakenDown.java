package org.chengmen.publishing;

import java.util.Locale;

/// A document was withdrawn, removed as published in error, or expired.
public record DocumentTakenDown(DocumentId document, Locale language) {}
