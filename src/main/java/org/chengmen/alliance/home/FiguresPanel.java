package org.chengmen.alliance.home;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.alliance.SiteView;
import org.chengmen.shell.Frame;
import org.chengmen.shell.parts.Row;
import org.chengmen.shell.spi.Panel;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How many units and sites stand behind the one window.
@Component
class FiguresPanel implements Panel {

    private final Alliance alliance;

    FiguresPanel(Alliance alliance) {
        this.alliance = alliance;
    }

    @Override
    public String id() {
        return "alliance-figures";
    }

    @Override
    public Zone zone() {
        return Zone.DATA;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> content(Frame frame) {
        return frame.site().portal() && !alliance.organisations().isEmpty()
                ? Optional.of(new Content("alliance/_figures", Map.of("rows", rows(frame))))
                : Optional.empty();
    }

    private List<Row> rows(Frame frame) {
        var hosted = alliance.sites().stream().filter(SiteView::open).count();
        return List.of(
                row(frame, "units", units(Set.of())),
                row(frame, "districts", units(Set.of("district"))),
                row(frame, "zones", units(Set.of("development_zone", "functional_area"))),
                row(frame, "departments", units(Set.of("department"))),
                row(frame, "sites", hosted));
    }

    private long units(Set<String> kinds) {
        return alliance.organisations().stream()
                .filter(OrganisationView::active)
                .filter(unit -> kinds.isEmpty() || kinds.contains(unit.kind()))
                .count();
    }

    private static Row row(Frame frame, String key, long count) {
        return Row.of(frame.t("alliance.figure." + key), Long.toString(count));
    }
}
