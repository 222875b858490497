@NullMarked
package org.chengmen.shell.parts;

import org.jspecify.annotations.NullMarked;
