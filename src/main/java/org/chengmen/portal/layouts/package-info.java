@NullMarked
package org.chengmen.portal.layouts;

import org.jspecify.annotations.NullMarked;
