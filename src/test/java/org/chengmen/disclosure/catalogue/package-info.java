@NullMarked
package org.chengmen.disclosure.catalogue;

import org.jspecify.annotations.NullMarked;
