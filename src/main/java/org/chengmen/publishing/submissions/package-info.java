/// What members' own systems send: by the interface for programs, by writing clients, or fetched
/// from their feeds. All come the same way, as offers to the editors of a site.
@NullMarked
package org.chengmen.publishing.submissions;

import org.jspecify.annotations.NullMarked;
