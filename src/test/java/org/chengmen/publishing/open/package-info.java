@NullMarked
package org.chengmen.publishing.open;

import org.jspecify.annotations.NullMarked;
