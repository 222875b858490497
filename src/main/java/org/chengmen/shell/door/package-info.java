/// What stands between the network and the rooms: what cannot be read is refused, what fails is
/// answered honestly.
@NullMarked
package org.chengmen.shell.door;

import org.jspecify.annotations.NullMarked;
