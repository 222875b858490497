package org.chengmen.alliance.sites;

import org.chengmen.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// How a site ends: what its visitors are told until its last day, and where they are led after it.
public record Closing(LocalizedText notice, LocalDate lastDay, @Nullable String movedTo) {}
