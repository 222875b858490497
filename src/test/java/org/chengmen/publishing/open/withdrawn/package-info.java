@NullMarked
package org.chengmen.publishing.open.withdrawn;

import org.jspecify.annotations.NullMarked;
