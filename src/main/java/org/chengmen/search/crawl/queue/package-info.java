/// The addresses that are known, whose turn it is, and who is at it: all in the database, so that a
/// crawl that was cut off goes on where it was.
@NullMarked
package org.chengmen.search.crawl.queue;

import org.jspecify.annotations.NullMarked;
