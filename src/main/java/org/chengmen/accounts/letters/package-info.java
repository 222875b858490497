@NullMarked
package org.chengmen.accounts.letters;

import org.jspecify.annotations.NullMarked;
