package org.chengmen.portal.home;

import org.chengmen.portal.layouts.Layout;
import org.chengmen.shell.Frame;
import org.chengmen.shell.Panels;
import org.springframework.stereotype.Component;

import java.util.List;

/// Puts the panels of all rooms into the zones of a home page, as the layout of the site has them.
@Component
class HomePanels {

    private final Panels panels;

    HomePanels(Panels panels) {
        this.panels = panels;
    }

    List<HomeRow> rows(Layout layout, Frame frame) {
        return layout.rows().stream()
                .map(row -> new HomeRow(zones(row, frame)))
                .filter(row -> !row.zones().isEmpty())
                .toList();
    }

    private List<HomeZone> zones(Layout.Row row, Frame frame) {
        return row.places().stream()
                .map(it -> new HomeZone(it.zone(), it.share(), panels.in(it.zone(), frame)))
                .filter(zone -> !zone.panels().isEmpty())
                .toList();
    }
}
