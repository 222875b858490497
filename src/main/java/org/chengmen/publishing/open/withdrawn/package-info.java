/// The public list of everything that was taken down, and why.
@NullMarked
package org.chengmen.publishing.open.withdrawn;

import org.jspecify.annotations.NullMarked;
