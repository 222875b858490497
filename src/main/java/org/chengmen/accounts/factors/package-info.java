@NullMarked
package org.chengmen.accounts.factors;

import org.jspecify.annotations.NullMarked;
