@NullMarked
package org.chengmen.search.crawl.visits;

import org.jspecify.annotations.NullMarked;
