@NullMarked
package org.chengmen.accounts.entry;

import org.jspecify.annotations.NullMarked;
