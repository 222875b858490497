@NullMarked
package org.chengmen.files.scan;

import org.jspecify.annotations.NullMarked;
