package org.chengmen.audit.trail;

import org.chengmen.audit.AuditSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.nio.file.Path;

/// Finds the key and holds the trail to it before anything is recorded.
@Configuration
class TrailConfiguration {

    @Bean
    TrailKey trailKey(AuditSettings settings, @Value("${chengmen.data}") Path data) {
        var file = settings.keyFile();
        return TrailKey.in(file == null ? data.resolve("audit.key") : file);
    }

    /// Whoever can record has a trail that is bound to its key, also during the start.
    @Bean
    TrailBinding trailBinding(Heads heads) {
        heads.bind();
        return new TrailBinding();
    }

    record TrailBinding() {}
}
