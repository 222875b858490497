@NullMarked
package org.chengmen.publishing.checks;

import org.jspecify.annotations.NullMarked;
