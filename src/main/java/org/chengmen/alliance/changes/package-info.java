@NullMarked
package org.chengmen.alliance.changes;

import org.jspecify.annotations.NullMarked;
