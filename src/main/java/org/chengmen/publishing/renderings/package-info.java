/// English editions and the Chinese ones that they were made from.
@NullMarked
package org.chengmen.publishing.renderings;

import org.jspecify.annotations.NullMarked;
