/// The one way out of the portal: every request to another machine passes its address filter and
/// its limits. It knows nothing of what is fetched, and refuses rather than guesses.
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.chengmen.outbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
