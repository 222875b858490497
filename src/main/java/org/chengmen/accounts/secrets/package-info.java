@NullMarked
package org.chengmen.accounts.secrets;

import org.jspecify.annotations.NullMarked;
