@NullMarked
package org.chengmen.publishing.upkeep;

import org.jspecify.annotations.NullMarked;
