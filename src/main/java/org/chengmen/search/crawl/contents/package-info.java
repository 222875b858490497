/// What crawled and pushed pages say, as the search reads it.
@NullMarked
package org.chengmen.search.crawl.contents;

import org.jspecify.annotations.NullMarked;
