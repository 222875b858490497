@NullMarked
package org.chengmen.accounts.account;

import org.jspecify.annotations.NullMarked;
