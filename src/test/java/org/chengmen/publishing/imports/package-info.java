@NullMarked
package org.chengmen.publishing.imports;

import org.jspecify.annotations.NullMarked;
