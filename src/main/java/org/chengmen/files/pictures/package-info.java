@NullMarked
package org.chengmen.files.pictures;

import org.jspecify.annotations.NullMarked;
