@NullMarked
package org.chengmen.search.index;

import org.jspecify.annotations.NullMarked;
