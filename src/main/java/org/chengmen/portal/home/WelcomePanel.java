package org.chengmen.portal.home;

import org.chengmen.shell.Frame;
import org.chengmen.shell.spi.Panel;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;

/// The first line of the portal: what this window is.
@Component
class WelcomePanel implements Panel {

    @Override
    public String id() {
        return "welcome";
    }

    @Override
    public Zone zone() {
        return Zone.HEADLINE;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Content> content(Frame frame) {
        return frame.site().portal()
                ? Optional.of(new Content("portal/_welcome", Map.of()))
                : Optional.empty();
    }
}
