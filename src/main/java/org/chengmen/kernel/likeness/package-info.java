/// How much two texts have in common, without comparing every one with every other.
@NullMarked
package org.chengmen.kernel.likeness;

import org.jspecify.annotations.NullMarked;
