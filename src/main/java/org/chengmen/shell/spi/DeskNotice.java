package org.chengmen.shell.spi;

import org.chengmen.shell.Frame;

import java.util.Optional;

/// Something that a room wants its people to see when they come to the desk. Implement as a bean;
/// empty for everybody whom it does not concern.
public interface DeskNotice {

    Optional<Notice> notice(Frame frame);

    /// `kind` is one of the kinds of the component `_notice`.
    record Notice(String kind, String title, String text, String href, String link) {}
}
