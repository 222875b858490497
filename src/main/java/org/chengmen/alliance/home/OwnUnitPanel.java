package org.chengmen.alliance.home;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.alliance.memory.Memory;
import org.chengmen.alliance.responsibilities.Responsibility;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.shell.Frame;
import org.chengmen.shell.spi.Panel;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A member's own unit on its home page: who it is, what it answers for, whom it belongs to, what
/// belongs to it.
@Component
class OwnUnitPanel implements Panel {

    private final Alliance alliance;
    private final Memory memory;
    private final UnitLinks links;

    OwnUnitPanel(Alliance alliance, Memory memory, UnitLinks links) {
        this.alliance = alliance;
        this.memory = memory;
        this.links = links;
    }

    @Override
    public String id() {
        return "own-unit";
    }

    @Override
    public Zone zone() {
        return Zone.HEADLINE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> content(Frame frame) {
        return frame.site().portal()
                ? Optional.empty()
                : alliance.organisation(new OrganisationId(frame.site().organisation()))
                        .map(unit -> new Content("alliance/_ownUnit", model(frame, unit)));
    }

    private Map<String, Object> model(Frame frame, OrganisationView unit) {
        var model = new HashMap<String, Object>();
        model.put("unit", unit);
        model.put("children", links.under(frame, unit.id()));
        model.put("matters", matters(unit.id()));
        Optional.ofNullable(unit.parent())
                .flatMap(alliance::organisation)
                .ifPresent(parent -> model.put("parent", parent));
        return model;
    }

    private List<LocalizedText> matters(OrganisationId unit) {
        var snapshot = memory.now();
        return snapshot.responsibilitiesOf(unit).stream()
                .filter(it -> it.isInForceOn(snapshot.day()))
                .map(Responsibility::matter)
                .toList();
    }
}
