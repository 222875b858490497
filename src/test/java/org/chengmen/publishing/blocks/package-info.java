@NullMarked
package org.chengmen.publishing.blocks;

import org.jspecify.annotations.NullMarked;
