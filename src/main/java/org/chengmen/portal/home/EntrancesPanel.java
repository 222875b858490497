package org.chengmen.portal.home;

import org.chengmen.shell.Frame;
import org.chengmen.shell.spi.NavigationEntry;
import org.chengmen.shell.spi.Panel;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;

/// The ways into the portal's rooms, each with a sentence about what is behind it. A room describes
/// its entry under the message `<label key>.about`.
@Component
class EntrancesPanel implements Panel {

    @Override
    public String id() {
        return "entrances";
    }

    @Override
    public Zone zone() {
        return Zone.SERVICES;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Content> content(Frame frame) {
        var entrances =
                frame.navigation(NavigationEntry.Area.PUBLIC).stream()
                        .map(entry -> entrance(frame, entry))
                        .flatMap(Optional::stream)
                        .toList();
        return !frame.site().portal() || entrances.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content("portal/_entrances", Map.of("entrances", entrances)));
    }

    private static Optional<Entrance> entrance(Frame frame, NavigationEntry entry) {
        var key = entry.labelKey() + ".about";
        var about = frame.t(key);
        return about.equals(key)
                ? Optional.empty()
                : Optional.of(new Entrance(frame.t(entry.labelKey()), about, entry.href()));
    }
}
