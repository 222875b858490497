/// What we publish as open as we can: feeds, OAI-PMH, site maps, an interface with a feed of
/// changes. Only what the public sees anyway leaves here, and a member's site never shows another's
/// documents.
@NullMarked
package org.chengmen.publishing.open;

import org.jspecify.annotations.NullMarked;
