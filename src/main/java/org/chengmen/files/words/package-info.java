/// What files say, as plain text. Runs in the laboratory's own program.
@NullMarked
package org.chengmen.files.words;

import org.jspecify.annotations.NullMarked;
