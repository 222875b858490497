@NullMarked
package org.chengmen.publishing.chains;

import org.jspecify.annotations.NullMarked;
