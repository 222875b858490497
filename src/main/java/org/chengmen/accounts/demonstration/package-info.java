@NullMarked
package org.chengmen.accounts.demonstration;

import org.jspecify.annotations.NullMarked;
