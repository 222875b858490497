/// The hosts that are crawled, and what their administrators set.
@NullMarked
package org.chengmen.search.crawl.domains;

import org.jspecify.annotations.NullMarked;
