@NullMarked
package org.chengmen.search.query;

import org.jspecify.annotations.NullMarked;
