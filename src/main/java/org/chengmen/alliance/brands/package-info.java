@NullMarked
package org.chengmen.alliance.brands;

import org.jspecify.annotations.NullMarked;
