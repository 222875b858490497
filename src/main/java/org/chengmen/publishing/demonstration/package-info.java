/// Fills the sites of the demonstration with columns, documents and pictures. Nothing in them is
/// real but the names of the units.
@NullMarked
package org.chengmen.publishing.demonstration;

import org.jspecify.annotations.NullMarked;
