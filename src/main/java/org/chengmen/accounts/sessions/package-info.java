@NullMarked
package org.chengmen.accounts.sessions;

import org.jspecify.annotations.NullMarked;
