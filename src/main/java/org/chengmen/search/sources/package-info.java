/// What the search itself contributes: the members of the alliance and their sites.
@NullMarked
package org.chengmen.search.sources;

import org.jspecify.annotations.NullMarked;
