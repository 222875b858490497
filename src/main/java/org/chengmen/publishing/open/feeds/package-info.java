/// Feeds of columns, organisations and sites: RSS 2.0, Atom 1.0, JSON Feed 1.1.
@NullMarked
package org.chengmen.publishing.open.feeds;

import org.jspecify.annotations.NullMarked;
