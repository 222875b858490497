/// From a clerk's draft to every site that shows it: columns, documents and their editions, the
/// review chain, what is checked before publication. It refuses to delete what was published.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "audit",
            "alliance",
            "files",
            "outbound",
            "accounts",
            "calendar"
        })
@NullMarked
package org.chengmen.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
