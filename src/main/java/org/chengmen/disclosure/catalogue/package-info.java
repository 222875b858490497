/// The items of the catalogue: what must be published, by whom, until when, on what legal ground.
@NullMarked
package org.chengmen.disclosure.catalogue;

import org.jspecify.annotations.NullMarked;
