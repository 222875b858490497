@NullMarked
package org.chengmen.portal.emergency;

import org.jspecify.annotations.NullMarked;
