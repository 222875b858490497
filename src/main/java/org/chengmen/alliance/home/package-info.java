/// What the alliance shows on home pages: the map of the districts, all units by kind, a unit's own
/// card.
@NullMarked
package org.chengmen.alliance.home;

import org.jspecify.annotations.NullMarked;
