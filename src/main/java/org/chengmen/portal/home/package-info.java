@NullMarked
package org.chengmen.portal.home;

import org.jspecify.annotations.NullMarked;
