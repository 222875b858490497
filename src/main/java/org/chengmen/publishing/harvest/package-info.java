/// Fetches what members publish on systems of their own, from their feeds and OAI-PMH repositories,
/// and brings it the way of everything that members send.
@NullMarked
package org.chengmen.publishing.harvest;

import org.jspecify.annotations.NullMarked;
