@NullMarked
package org.chengmen.alliance.responsibilities;

import org.jspecify.annotations.NullMarked;
