@NullMarked
package org.chengmen.accounts.phones;

import org.jspecify.annotations.NullMarked;
