@NullMarked
package org.chengmen.files.intake;

import org.jspecify.annotations.NullMarked;
