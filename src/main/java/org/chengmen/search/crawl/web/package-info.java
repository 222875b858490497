/// The desks of the crawl, and its doors for machines.
@NullMarked
package org.chengmen.search.crawl.web;

import org.jspecify.annotations.NullMarked;
