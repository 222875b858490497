package org.chengmen.publishing.types;

/// What may stand in a field of a document type.
public enum FieldKind {
    TEXT,
    LINES,
    DATE,
    NUMBER,
    ADDRESS,
    CHOICE,
    FILE,
    /// Numbers of other documents.
    DOCUMENTS,
    /// The blocks of a page, arranged at a desk of its own.
    BLOCKS
}
