package org.chengmen.publishing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

import java.nio.file.Path;

/// `types`: a folder with the city's own document types, one YAML file each.
@ConfigurationProperties("chengmen.publishing")
public record PublishingSettings(@Nullable Path types) {}
