package org.chengmen.shell.spi;

import org.chengmen.shell.Frame;

import java.util.Map;
import java.util.Optional;

/// A block of a home page that a room contributes. `template` is a partial that takes `frame` and
/// the model's values; empty means: nothing to show, so the block is left out.
public interface Panel {

    String id();

    Zone zone();

    int order();

    Optional<Content> content(Frame frame);

    record Content(String template, Map<String, Object> model) {}

    /// The zones of a home page, top to bottom.
    enum Zone {
        HEADLINE,
        NEWS,
        POLICY,
        SERVICES,
        INTERACTION,
        DATA,
        TOPICS,
        ALLIANCE
    }
}
