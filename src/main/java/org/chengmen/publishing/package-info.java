/// Columns, documents and their editions, the review that stands before the public, and the
/// exchange of documents between sites. It refuses to publish what nobody but its author has read.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "audit",
            "alliance",
            "files",
            "files :: spi",
            "outbound",
            "accounts",
            "calendar",
            "search :: spi"
        })
@NullMarked
package org.chengmen.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
