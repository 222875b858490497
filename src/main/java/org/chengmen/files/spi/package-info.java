/// What rooms that own files tell this room.
@NamedInterface("spi")
@NullMarked
package org.chengmen.files.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
