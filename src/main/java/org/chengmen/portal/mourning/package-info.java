/// The days on which all sites of the alliance stand in grey.
@NullMarked
package org.chengmen.portal.mourning;

import org.jspecify.annotations.NullMarked;
