@NullMarked
package org.chengmen.alliance.demonstration;

import org.jspecify.annotations.NullMarked;
