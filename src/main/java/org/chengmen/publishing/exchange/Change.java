package org.chengmen.publishing.exchange;

import org.chengmen.publishing.DocumentId;

import java.util.Locale;

/// A publication that changed, at its place in the order of changes.
record Change(long moment, DocumentId document, Locale language) {}
