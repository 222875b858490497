package org.chengmen.alliance.home;

import org.chengmen.shell.Frame;
import org.chengmen.shell.spi.Panel;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All units of the city by kind, on the portal's home page.
@Component
class UnitsPanel implements Panel {

    private static final Map<String, Set<String>> GROUPS = groups();

    private final UnitLinks links;

    UnitsPanel(UnitLinks links) {
        this.links = links;
    }

    private static Map<String, Set<String>> groups() {
        var groups = new LinkedHashMap<String, Set<String>>();
        groups.put("departments", Set.of("department"));
        groups.put("organs", Set.of("party_organ", "state_organ"));
        groups.put("institutions", Set.of("affiliated", "institution", "vertical_agency"));
        groups.put("associations", Set.of("mass_organization", "democratic_party"));
        groups.put("enterprises", Set.of("public_enterprise"));
        return groups;
    }

    @Override
    public String id() {
        return "units";
    }

    @Override
    public Zone zone() {
        return Zone.ALLIANCE;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Content> content(Frame frame) {
        if (!frame.site().portal()) {
            return Optional.empty();
        }
        var filled =
                GROUPS.entrySet().stream()
                        .map(it -> new UnitGroup(it.getKey(), links.ofKinds(frame, it.getValue())))
                        .filter(group -> !group.units().isEmpty())
                        .toList();
        return filled.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content("alliance/_units", Map.of("groups", filled)));
    }
}
