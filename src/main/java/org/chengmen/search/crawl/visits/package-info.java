/// The visits themselves: whom to ask, what may be asked, and what an answer means.
@NullMarked
package org.chengmen.search.crawl.visits;

import org.jspecify.annotations.NullMarked;
