/// Visits members' own sites, each at its pace and within its rules, and keeps what they say for
/// the search. One host is asked by one instance at a time.
@NullMarked
package org.chengmen.search.crawl;

import org.jspecify.annotations.NullMarked;
