package org.chengmen.shell.cache;

import jakarta.servlet.http.HttpServletRequest;

import java.util.LinkedHashSet;
import java.util.Set;

/// What the page of this request shows. A handler that takes one as parameter says: this page may
/// be kept for anonymous visitors until one of its tags is evicted.
public final class PageTags {

    private final Set<String> tags = new LinkedHashSet<>();

    public static PageTags of(HttpServletRequest request) {
        var kept = (PageTags) request.getAttribute(PageTags.class.getName());
        if (kept == null) {
            kept = new PageTags();
            request.setAttribute(PageTags.class.getName(), kept);
        }
        return kept;
    }

    public PageTags shows(String... more) {
        tags.addAll(Set.of(more));
        return this;
    }

    public Set<String> all() {
        return Set.copyOf(tags);
    }
}
