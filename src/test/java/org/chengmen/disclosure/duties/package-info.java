@NullMarked
package org.chengmen.disclosure.duties;

import org.jspecify.annotations.NullMarked;
