package org.chengmen.shell.cache;

import jakarta.servlet.http.HttpServletRequest;

import java.util.LinkedHashSet;
import java.util.Set;

/// What the page of this request shows. A handler that takes one as parameter says: this page may
/// be kept for anonymous visitors until one of its tags is evicted. It depends on nothing of the
/// request but its site, its address and the visitor's `Choices`.
public final class PageTags {

    private final Origin origin;
    private final Set<String> tags = new LinkedHashSet<>();
    private boolean toBeKept;

    private PageTags(Origin origin) {
        this.origin = origin;
    }

    /// The tags of a signed-in person's page are given to nobody: it is never kept.
    public static PageTags of(HttpServletRequest request) {
        var kept = (PageTags) request.getAttribute(PageTags.class.getName());
        if (kept == null) {
            kept = new PageTags(Origin.of(request));
            if (request.getUserPrincipal() == null) {
                request.setAttribute(PageTags.class.getName(), kept);
            }
        }
        return kept;
    }

    /// Says of the page itself what it shows, and so that it may be kept.
    public PageTags shows(String... more) {
        toBeKept = true;
        return dependsOn(more);
    }

    /// For a part of the page, such as its navigation, which does not decide whether it is kept.
    public PageTags dependsOn(String... more) {
        tags.addAll(Set.of(more));
        return this;
    }

    boolean isToBeKept() {
        return toBeKept;
    }

    public Set<String> all() {
        return Set.copyOf(tags);
    }

    Origin origin() {
        return origin;
    }
}
