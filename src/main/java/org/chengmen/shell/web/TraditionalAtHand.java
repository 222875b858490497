package org.chengmen.shell.web;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Loads the dictionaries of 繁體 after the start, so that neither the start nor the first reader
/// waits for them.
@Component
class TraditionalAtHand {

    @EventListener(ApplicationReadyEvent.class)
    void load() {
        Thread.ofVirtual().name("traditional").start(() -> Traditional.text("城门"));
    }
}
