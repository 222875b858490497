@NullMarked
package org.chengmen.accounts.registration;

import org.jspecify.annotations.NullMarked;
