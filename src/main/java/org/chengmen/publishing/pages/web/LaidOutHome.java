package org.chengmen.publishing.pages.web;

import org.chengmen.publishing.blocks.Place;
import org.chengmen.publishing.pages.PublicPages;
import org.chengmen.shell.Frame;
import org.chengmen.shell.spi.OwnHomePage;
import org.chengmen.shell.spi.Panel;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;

/// The home page that a site has laid out from blocks.
@Component
class LaidOutHome implements OwnHomePage {

    private final PublicPages pages;

    LaidOutHome(PublicPages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<Panel.Content> content(Frame frame) {
        return pages.at(Place.home(frame.site().id()), frame)
                .map(it -> new Panel.Content("publishing/_blocks", Map.of("blocks", it.blocks())));
    }
}
