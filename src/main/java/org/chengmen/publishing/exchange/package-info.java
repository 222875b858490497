/// The exchange of documents between sites: a member offers, the other site's editors sort, what
/// they adopt says where it came from and follows its source.
@NullMarked
package org.chengmen.publishing.exchange;

import org.jspecify.annotations.NullMarked;
