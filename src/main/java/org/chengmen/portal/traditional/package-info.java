/// The city's corrections of the conversion into traditional characters (繁體).
@NullMarked
package org.chengmen.portal.traditional;

import org.jspecify.annotations.NullMarked;
