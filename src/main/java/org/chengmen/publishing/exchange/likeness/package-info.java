/// Which documents say nearly the same, under whatever title.
@NullMarked
package org.chengmen.publishing.exchange.likeness;

import org.jspecify.annotations.NullMarked;
