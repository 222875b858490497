package org.chengmen.search.web;

import java.util.List;

/// The values of a facet with how many hits each has; every one is a link.
public record FacetList(String name, String title, List<Value> values) {

    /// `href` narrows to it, or widens again where it is chosen.
    public record Value(String label, long hits, String href, boolean chosen) {}
}
