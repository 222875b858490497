/// How crawled sites stand: what the crawl met on its way, as facts that can be counted.
@NullMarked
package org.chengmen.search.crawl.health;

import org.jspecify.annotations.NullMarked;
