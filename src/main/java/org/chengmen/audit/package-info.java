/// Who did what to which thing, when, from where: a tamper-evident trail, written in the
/// transaction of the effect. It decides nothing and forgets nothing.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"kernel", "shell"})
@NullMarked
package org.chengmen.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
