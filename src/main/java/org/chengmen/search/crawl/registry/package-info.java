/// What an administrator does with the hosts that are crawled.
@NullMarked
package org.chengmen.search.crawl.registry;

import org.jspecify.annotations.NullMarked;
