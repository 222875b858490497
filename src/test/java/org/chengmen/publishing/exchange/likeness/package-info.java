@NullMarked
package org.chengmen.publishing.exchange.likeness;

import org.jspecify.annotations.NullMarked;
