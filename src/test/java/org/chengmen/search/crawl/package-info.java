@NullMarked
package org.chengmen.search.crawl;

import org.jspecify.annotations.NullMarked;
