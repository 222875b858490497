package org.chengmen.publishing.types;

/// How the page of a document looks.
public enum PageForm {
    ARTICLE,
    /// With a block of metadata over the text, as official documents have it.
    OFFICIAL,
    PICTURES,
    VIDEO,
    /// No page of its own: the title leads elsewhere.
    LINK,
    /// Laid out from blocks, at an address of its own.
    BLOCKS
}
