@NullMarked
package org.chengmen.files.laboratory;

import org.jspecify.annotations.NullMarked;
