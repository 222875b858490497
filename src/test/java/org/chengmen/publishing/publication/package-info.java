@NullMarked
package org.chengmen.publishing.publication;

import org.jspecify.annotations.NullMarked;
