@NullMarked
package org.chengmen.publishing.demonstration;

import org.jspecify.annotations.NullMarked;
