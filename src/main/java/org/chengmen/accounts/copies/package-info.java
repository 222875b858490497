@NullMarked
package org.chengmen.accounts.copies;

import org.jspecify.annotations.NullMarked;
