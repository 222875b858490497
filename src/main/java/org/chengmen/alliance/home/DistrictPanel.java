package org.chengmen.alliance.home;

import org.chengmen.alliance.Alliance;
import org.chengmen.shell.Frame;
import org.chengmen.shell.spi.Panel;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The districts of the city as a map and as a list, on the portal's home page.
@Component
class DistrictPanel implements Panel {

    private final Alliance alliance;
    private final DistrictMap map;
    private final UnitLinks links;

    DistrictPanel(Alliance alliance, DistrictMap map, UnitLinks links) {
        this.alliance = alliance;
        this.map = map;
        this.links = links;
    }

    @Override
    public String id() {
        return "districts";
    }

    @Override
    public Zone zone() {
        return Zone.ALLIANCE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> content(Frame frame) {
        var shapes = shapes(frame);
        return frame.site().portal() && !shapes.isEmpty()
                ? Optional.of(new Content("alliance/_districts", model(frame, shapes)))
                : Optional.empty();
    }

    private Map<String, Object> model(Frame frame, List<DistrictShape> shapes) {
        return Map.of(
                "shapes", shapes,
                "districts", links.ofKinds(frame, Set.of("district")),
                "zones", links.ofKinds(frame, Set.of("development_zone", "functional_area")));
    }

    private List<DistrictShape> shapes(Frame frame) {
        var link = links.linking(frame);
        return map.outlines().stream()
                .flatMap(outline ->
                        alliance
                                .organisationByCode(outline.organisation())
                                .map(link)
                                .map(it -> new DistrictShape(outline, it))
                                .stream())
                .toList();
    }
}
