package org.chengmen.shell.spi;

import org.chengmen.shell.Frame;

import java.util.Optional;

/// A home page that a site has laid out for itself. Empty where it has none in the language of the
/// reader: then the arrangement of zones that its kind of site has is shown.
public interface OwnHomePage {

    Optional<Panel.Content> content(Frame frame);
}
