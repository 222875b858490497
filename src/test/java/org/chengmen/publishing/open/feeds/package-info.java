@NullMarked
package org.chengmen.publishing.open.feeds;

import org.jspecify.annotations.NullMarked;
