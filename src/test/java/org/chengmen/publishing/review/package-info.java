@NullMarked
package org.chengmen.publishing.review;

import org.jspecify.annotations.NullMarked;
