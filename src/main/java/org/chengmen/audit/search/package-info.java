/// Reading the trail: by actor, action, thing and time, a page at a time. Every reading is itself
/// an act.
@NullMarked
package org.chengmen.audit.search;

import org.jspecify.annotations.NullMarked;
