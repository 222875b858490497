package org.chengmen.publishing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;

/// `types`: a folder with the city's own document types, one YAML file each; `mail`: whether people
/// are told by mail that something waits for them.
@ConfigurationProperties("chengmen.publishing")
public record PublishingSettings(@Nullable Path types, @DefaultValue("true") boolean mail) {}
