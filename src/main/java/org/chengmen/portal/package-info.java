/// Home pages, the emergency banner and the pages that every site owes its visitors. It composes
/// what the rooms contribute and knows none of them by name.
@ApplicationModule(allowedDependencies = {"kernel", "shell", "audit", "alliance", "accounts"})
@NullMarked
package org.chengmen.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
