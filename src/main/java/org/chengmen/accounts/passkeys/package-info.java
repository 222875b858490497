@NullMarked
package org.chengmen.accounts.passkeys;

import org.jspecify.annotations.NullMarked;
