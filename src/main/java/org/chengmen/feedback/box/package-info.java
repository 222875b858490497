@NullMarked
package org.chengmen.feedback.box;

import org.jspecify.annotations.NullMarked;
