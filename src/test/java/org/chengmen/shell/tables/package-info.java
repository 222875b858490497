@NullMarked
package org.chengmen.shell.tables;

import org.jspecify.annotations.NullMarked;
