/// What every unit must publish, whether it has, and what citizens ask for beside it (政府信息公开条例,
/// 2019). It refuses to call a duty met without a published entry, and a deadline kept without a
/// record.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "audit",
            "alliance",
            "files",
            "files :: spi",
            "accounts",
            "calendar",
            "publishing",
            "search :: spi"
        })
@NullMarked
package org.chengmen.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
