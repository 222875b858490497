@NullMarked
package org.chengmen.publishing.links;

import org.jspecify.annotations.NullMarked;
