/// Official numbers with their published check algorithms: parsed once at the door, trusted inside.
@NullMarked
package org.chengmen.kernel.identifiers;

import org.jspecify.annotations.NullMarked;
