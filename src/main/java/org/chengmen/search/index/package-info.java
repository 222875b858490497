/// The index: what stands in it, how it follows the rooms, how it is built anew beside the live
/// one.
@NullMarked
package org.chengmen.search.index;

import org.jspecify.annotations.NullMarked;
