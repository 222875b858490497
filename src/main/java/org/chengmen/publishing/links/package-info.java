/// Whether the addresses that documents link to still answer: asked in the background, politely,
/// and remembered.
@NullMarked
package org.chengmen.publishing.links;

import org.jspecify.annotations.NullMarked;
