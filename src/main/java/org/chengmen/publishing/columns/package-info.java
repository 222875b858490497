/// The tree of columns of each site.
@NullMarked
package org.chengmen.publishing.columns;

import org.jspecify.annotations.NullMarked;
