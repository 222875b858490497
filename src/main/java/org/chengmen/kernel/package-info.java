/// Values that every room speaks in: ids, texts, pages, periods, refusals, identifiers with check
/// digits, working days. It knows no web, no database and no other room.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.chengmen.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
