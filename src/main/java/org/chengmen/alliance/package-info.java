/// All organisations and sites that stand behind the one window, their domains, brands and
/// responsibilities. It refuses to know what those sites publish.
@ApplicationModule(allowedDependencies = {"kernel", "shell", "audit", "files", "files::spi"})
@NullMarked
package org.chengmen.alliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
