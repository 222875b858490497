@NullMarked
package org.chengmen.alliance.memory;

import org.jspecify.annotations.NullMarked;
