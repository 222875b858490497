/// Site maps and feeds, in which sites name their own pages.
@NullMarked
package org.chengmen.search.crawl.sources;

import org.jspecify.annotations.NullMarked;
