/// The blocks that a page is laid out from: plain data, clean and bounded whoever wrote it.
@NullMarked
package org.chengmen.publishing.blocks;

import org.jspecify.annotations.NullMarked;
