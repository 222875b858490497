@NullMarked
package org.chengmen.publishing.remarks;

import org.jspecify.annotations.NullMarked;
