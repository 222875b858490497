/// Citizens, enterprises and staff: sign-in, sessions, roles, personal data. It decides who
/// somebody is and which roles they hold, never what a room lets them do.
@ApplicationModule(allowedDependencies = {"kernel", "shell", "audit", "alliance", "outbound"})
@NullMarked
package org.chengmen.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
