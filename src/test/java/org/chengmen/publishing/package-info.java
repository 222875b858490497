@NullMarked
package org.chengmen.publishing;

import org.jspecify.annotations.NullMarked;
