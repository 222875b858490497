@NullMarked
package org.chengmen.publishing.editions;

import org.jspecify.annotations.NullMarked;
