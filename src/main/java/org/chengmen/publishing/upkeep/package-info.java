/// What keeps a site alive: reports on what is late, broken, forgotten or unfair, and the calendar
/// of what comes and goes.
@NullMarked
package org.chengmen.publishing.upkeep;

import org.jspecify.annotations.NullMarked;
