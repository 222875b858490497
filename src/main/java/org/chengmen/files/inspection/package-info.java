@NullMarked
package org.chengmen.files.inspection;

import org.jspecify.annotations.NullMarked;
