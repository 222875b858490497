@NullMarked
package org.chengmen.alliance.organisations;

import org.jspecify.annotations.NullMarked;
