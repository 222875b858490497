/// Documents and their editions before the public sees them.
@NullMarked
package org.chengmen.publishing.editions;

import org.jspecify.annotations.NullMarked;
