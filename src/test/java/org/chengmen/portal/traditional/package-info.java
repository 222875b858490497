@NullMarked
package org.chengmen.portal.traditional;

import org.jspecify.annotations.NullMarked;
