/// Addresses as the crawler knows them: one form for each, so that no page is known twice.
@NullMarked
package org.chengmen.search.crawl.addresses;

import org.jspecify.annotations.NullMarked;
