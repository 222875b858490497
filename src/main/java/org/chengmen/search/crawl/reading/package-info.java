/// What a fetched page says: its words without the frame around them, and what it tells of itself.
@NullMarked
package org.chengmen.search.crawl.reading;

import org.jspecify.annotations.NullMarked;
