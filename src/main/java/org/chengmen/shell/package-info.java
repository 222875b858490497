/// The frame that every page stands in: themes, navigation, components, refusals, page cache. It
/// knows no room by name; rooms contribute through `shell.spi`.
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "kernel")
@NullMarked
package org.chengmen.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
