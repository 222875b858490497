/// The city's own words: what is forbidden, what somebody must look at, and the leaders with their
/// titles and order. Kept by the portal's administrators and editors.
@NullMarked
package org.chengmen.publishing.wording;

import org.jspecify.annotations.NullMarked;
