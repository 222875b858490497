@NullMarked
package org.chengmen.kernel.likeness;

import org.jspecify.annotations.NullMarked;
