@NullMarked
package org.chengmen.publishing.content;

import org.jspecify.annotations.NullMarked;
