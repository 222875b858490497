@NullMarked
package org.chengmen.search.crawl.reading;

import org.jspecify.annotations.NullMarked;
