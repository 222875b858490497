/// Pages that members' own programs send.
@NullMarked
package org.chengmen.search.crawl.push;

import org.jspecify.annotations.NullMarked;
