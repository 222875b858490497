/// Files that people attach to things: taken in, checked, kept once per content, served safely. It
/// refuses what it cannot vouch for, and knows neither the things nor who may read them.
@ApplicationModule(allowedDependencies = {"kernel", "shell", "audit"})
@NullMarked
package org.chengmen.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
