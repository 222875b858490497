/// The levels an edition passes before it is published.
@NullMarked
package org.chengmen.publishing.review;

import org.jspecify.annotations.NullMarked;
