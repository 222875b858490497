@NullMarked
package org.chengmen.accounts.roles;

import org.jspecify.annotations.NullMarked;
