/// The hourly roots over all chains, shown to everybody: who has kept one proves any later change.
@NullMarked
package org.chengmen.audit.anchors;

import org.jspecify.annotations.NullMarked;
