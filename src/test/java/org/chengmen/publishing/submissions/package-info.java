@NullMarked
package org.chengmen.publishing.submissions;

import org.jspecify.annotations.NullMarked;
