/// A changed year before it is decided: read, checked row by row, compared with what holds.
@NullMarked
package org.chengmen.calendar.drafts;

import org.jspecify.annotations.NullMarked;
