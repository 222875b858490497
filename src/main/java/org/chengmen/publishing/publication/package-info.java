/// What the public sees: a copy of each live edition, made for reading.
@NullMarked
package org.chengmen.publishing.publication;

import org.jspecify.annotations.NullMarked;
