@NullMarked
package org.chengmen.search.crawl.domains;

import org.jspecify.annotations.NullMarked;
