@NullMarked
package org.chengmen.files.downloads;

import org.jspecify.annotations.NullMarked;
