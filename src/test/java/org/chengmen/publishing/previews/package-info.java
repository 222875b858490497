@NullMarked
package org.chengmen.publishing.previews;

import org.jspecify.annotations.NullMarked;
