/// The documents as the search finds them.
@NullMarked
package org.chengmen.publishing.findable;

import org.jspecify.annotations.NullMarked;
