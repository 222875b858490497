/// Looks at an edition before the public does, for people without an account.
@NullMarked
package org.chengmen.publishing.previews;

import org.jspecify.annotations.NullMarked;
