@NullMarked
package org.chengmen.files.register;

import org.jspecify.annotations.NullMarked;
