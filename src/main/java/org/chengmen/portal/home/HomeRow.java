package org.chengmen.portal.home;

import java.util.List;
import java.util.stream.Collectors;

/// Filled zones that stand side by side on a home page.
public record HomeRow(List<HomeZone> zones) {

    /// The shares as the style sheet names them: `2-1` are two thirds and one.
    public String shares() {
        return zones.stream()
                .map(zone -> Integer.toString(zone.share()))
                .collect(Collectors.joining("-"));
    }
}
