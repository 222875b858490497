/// Which days the city works: the holidays of every year, as versions that an administrator makes,
/// and the hours of its offices. It counts no deadline of its own; rooms derive theirs from it.
@ApplicationModule(allowedDependencies = {"kernel", "shell", "audit"})
@NullMarked
package org.chengmen.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
