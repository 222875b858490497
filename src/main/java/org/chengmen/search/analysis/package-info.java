/// What makes Chinese text comparable: the same code prepares what is kept and what is asked, so
/// that both back ends need no more than what they bring along.
@NullMarked
package org.chengmen.search.analysis;

import org.jspecify.annotations.NullMarked;
