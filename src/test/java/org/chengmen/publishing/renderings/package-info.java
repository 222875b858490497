@NullMarked
package org.chengmen.publishing.renderings;

import org.jspecify.annotations.NullMarked;
