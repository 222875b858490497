@NullMarked
package org.chengmen.publishing.wording;

import org.jspecify.annotations.NullMarked;
