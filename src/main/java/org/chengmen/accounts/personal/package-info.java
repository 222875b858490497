@NullMarked
package org.chengmen.accounts.personal;

import org.jspecify.annotations.NullMarked;
