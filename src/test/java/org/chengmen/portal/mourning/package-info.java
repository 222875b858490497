@NullMarked
package org.chengmen.portal.mourning;

import org.jspecify.annotations.NullMarked;
