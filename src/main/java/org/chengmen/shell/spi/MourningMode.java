package org.chengmen.shell.spi;

/// Whether all sites of the alliance stand in grey, as on days of national mourning. Asked by every
/// page, so it must answer from memory.
public interface MourningMode {

    State now();

    enum State {
        NONE,
        /// Seen by staff only.
        DRILL,
        GREY
    }
}
