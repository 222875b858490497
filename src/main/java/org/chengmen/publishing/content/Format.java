package org.chengmen.publishing.content;

/// What a document type can allow its writers beyond plain paragraphs.
public enum Format {
    HEADING,
    BOLD,
    LIST,
    LINK,
    TABLE,
    PICTURE,
    QUOTE,
    ALIGNMENT,
    ATTACHMENT,
    VIDEO
}
