@NullMarked
package org.chengmen.alliance.exchange;

import org.jspecify.annotations.NullMarked;
