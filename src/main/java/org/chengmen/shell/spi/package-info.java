@NullMarked
package org.chengmen.shell.spi;

import org.jspecify.annotations.NullMarked;
