@NullMarked
package org.chengmen.alliance.reorganisation;

import org.jspecify.annotations.NullMarked;
