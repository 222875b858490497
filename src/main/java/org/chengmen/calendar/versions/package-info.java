/// The stored versions of the calendar and the one that holds now.
@NullMarked
package org.chengmen.calendar.versions;

import org.jspecify.annotations.NullMarked;
