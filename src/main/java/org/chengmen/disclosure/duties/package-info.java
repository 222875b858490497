/// The duties that follow from the catalogue: raised by themselves, met only by a published
/// document.
@NullMarked
package org.chengmen.disclosure.duties;

import org.jspecify.annotations.NullMarked;
