@NullMarked
package org.chengmen.accounts.enterprise;

import org.jspecify.annotations.NullMarked;
