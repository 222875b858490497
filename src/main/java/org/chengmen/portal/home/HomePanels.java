package org.chengmen.portal.home;

import gg.jte.Content;
import gg.jte.TemplateEngine;

import org.chengmen.shell.Frame;
import org.chengmen.shell.spi.Panel;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// Puts the panels of all rooms into the zones of a home page, top to bottom.
@Component
class HomePanels {

    private final List<Panel> panels;
    private final TemplateEngine templates;

    HomePanels(List<Panel> panels, TemplateEngine templates) {
        this.panels = panels.stream().sorted(Comparator.comparingInt(Panel::order)).toList();
        this.templates = templates;
    }

    List<HomeZone> zones(Frame frame) {
        return Arrays.stream(Panel.Zone.values())
                .map(zone -> new HomeZone(zone, contents(zone, frame)))
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
