package org.chengmen.search.query;

import org.jspecify.annotations.Nullable;

/// There is no index that can be asked now. Pages go on; the search says so.
public class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unavailable(@Nullable Throwable cause) {
        super("The search index cannot be asked now.", cause);
    }
}
