/// Chengmen, the city gate: each package below is one room of a city's portal.
@NullMarked
package org.chengmen;

import org.jspecify.annotations.NullMarked;
