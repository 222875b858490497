package org.chengmen.shell.spi;

import org.chengmen.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// The alliance-wide emergency banner, shown on every page of every site while it is raised.
public interface EmergencyBanners {

    Optional<Banner> raised();

    record Banner(String level, LocalizedText title, LocalizedText text, @Nullable String href) {}
}
