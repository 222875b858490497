/// Once sent, once done: what a machine sends again because it lost the answer has no second
/// effect.
@NullMarked
package org.chengmen.shell.receipts;

import org.jspecify.annotations.NullMarked;
