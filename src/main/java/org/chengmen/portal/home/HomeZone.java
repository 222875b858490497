package org.chengmen.portal.home;

import gg.jte.Content;

import org.chengmen.shell.spi.Panel;

import java.util.List;
import java.util.Locale;

/// A filled zone of a home page.
public record HomeZone(Panel.Zone zone, int share, List<Content> panels) {

    public String name() {
        return zone.name().toLowerCase(Locale.ROOT);
    }
}
