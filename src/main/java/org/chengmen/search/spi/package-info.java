/// What rooms with something to find tell the search.
@NamedInterface("spi")
@NullMarked
package org.chengmen.search.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
