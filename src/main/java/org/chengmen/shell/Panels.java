package org.chengmen.shell;

import gg.jte.Content;
import gg.jte.TemplateEngine;

import org.chengmen.shell.spi.Panel;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// What the rooms have for the zones of a home page, ready to be put into one.
@Component
public class Panels {

    private final List<Panel> panels;
    private final TemplateEngine templates;

    Panels(List<Panel> panels, TemplateEngine templates) {
        this.panels = panels.stream().sorted(Comparator.comparingInt(Panel::order)).toList();
        this.templates = templates;
    }

    public List<Content> in(Panel.Zone zone, Frame frame) {
        return panels.stream()
                .filter(panel -> panel.zone() == zone)
                .flatMap(panel -> panel.content(frame).stream())
                .map(content -> rendered(content, frame))
                .toList();
    }

    public Content rendered(Panel.Content content, Frame frame) {
        var values = new HashMap<>(content.model());
        values.put("frame", frame);
        var template = content.template().replaceFirst("/", "/templates/") + ".jte";
        return output -> templates.render(template, values, output);
    }
}
