@NullMarked
package org.chengmen.search.crawl.addresses;

import org.jspecify.annotations.NullMarked;
