package org.chengmen.accounts.web;

import org.chengmen.shell.ShellSettings;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

/// ReadableMoments as people read them.
@Component
class ReadableMoments {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ShellSettings settings;

    ReadableMoments(ShellSettings settings) {
        this.settings = settings;
    }

    String of(Instant instant) {
        return FORM.format(instant.atZone(settings.zone()));
    }
}
