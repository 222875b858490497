package org.chengmen.shell.web;

import org.chengmen.shell.broadcast.Broadcasts;
import org.chengmen.shell.spi.TraditionalWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Loads the dictionaries of 繁體 after the start, so that neither the start nor the first reader
/// waits for them, and takes over what editors correct, as soon as they do.
@Component
class TraditionalAtHand {

    private final ObjectProvider<TraditionalWords> words;

    TraditionalAtHand(ObjectProvider<TraditionalWords> words, Broadcasts broadcasts) {
        this.words = words;
        broadcasts.subscribe(TraditionalWords.CHANNEL, changed -> correct());
    }

    @EventListener(ApplicationReadyEvent.class)
    void load() {
        correct();
        Thread.ofVirtual().name("traditional").start(() -> Traditional.text("城门"));
    }

    private void correct() {
        words.ifAvailable(it -> Traditional.correct(it.corrections()));
    }
}
