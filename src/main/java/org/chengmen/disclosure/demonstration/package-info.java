/// The catalogue of the demonstration and two years of entries. Nothing in them is real.
@NullMarked
package org.chengmen.disclosure.demonstration;

import org.jspecify.annotations.NullMarked;
