/// Finds what the whole alliance has published: the rooms of this portal contribute their things
/// through `search::spi`, members' own sites are crawled. It knows no room above it, shows nobody
/// what is not public, and keeps no trail of who searched for what.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "audit",
            "alliance",
            "files",
            "outbound",
            "accounts"
        })
@NullMarked
package org.chengmen.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
