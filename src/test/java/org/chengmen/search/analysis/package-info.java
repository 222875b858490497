@NullMarked
package org.chengmen.search.analysis;

import org.jspecify.annotations.NullMarked;
