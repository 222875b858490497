@NullMarked
package org.chengmen.publishing.demonstration.drawing;

import org.jspecify.annotations.NullMarked;
