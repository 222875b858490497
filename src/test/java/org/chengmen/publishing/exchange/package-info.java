@NullMarked
package org.chengmen.publishing.exchange;

import org.jspecify.annotations.NullMarked;
