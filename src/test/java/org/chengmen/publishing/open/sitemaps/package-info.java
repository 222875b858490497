@NullMarked
package org.chengmen.publishing.open.sitemaps;

import org.jspecify.annotations.NullMarked;
