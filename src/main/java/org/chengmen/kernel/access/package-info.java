/// Who is asking, which roles they hold and where: answered by accounts, asked by the room that
/// owns the thing.
@NullMarked
package org.chengmen.kernel.access;

import org.jspecify.annotations.NullMarked;
