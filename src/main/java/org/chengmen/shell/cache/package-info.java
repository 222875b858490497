@NullMarked
package org.chengmen.shell.cache;

import org.jspecify.annotations.NullMarked;
