package org.chengmen.portal.home;

import gg.jte.Content;
import gg.jte.TemplateEngine;

import org.chengmen.portal.layouts.Layout;
import org.chengmen.shell.Frame;
import org.chengmen.shell.spi.Panel;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// Puts the panels of all rooms into the zones of a home page, as the layout of the site has them.
@Component
class HomePanels {

    private final List<Panel> panels;
    private final TemplateEngine templates;

    HomePanels(List<Panel> panels, TemplateEngine templates) {
        this.panels = panels.stream().sorted(Comparator.comparingInt(Panel::order)).toList();
        this.templates = templates;
    }

    List<HomeRow> rows(Layout layout, Frame frame) {
        return layout.rows().stream()
                .map(row -> new HomeRow(zones(row, frame)))
                .filter(row -> !row.zones().isEmpty())
                .toList();
    }

    private List<HomeZone> zones(Layout.Row row, Frame frame) {
        return row.places().stream()
                .map(it -> new HomeZone(it.zone(), it.share(), contents(it.zone(), frame)))
                .filter(zone -> !zone.panels().isEmpty())
                .toList();
    }

    private List<Content> contents(Panel.Zone zone, Frame frame) {
        return panels.stream()
                .filter(panel -> panel.zone() == zone)
                .flatMap(panel -> panel.content(frame).stream())
                .map(content -> rendered(content, frame))
                .toList();
    }

    private Content rendered(Panel.Content content, Frame frame) {
        var values = new HashMap<>(content.model());
        values.put("frame", frame);
        var template = content.template().replaceFirst("/", "/templates/") + ".jte";
        return output -> templates.render(template, values, output);
    }
}
