/// The values that component templates take. They carry finished texts, already in the reader's
/// language, and know no domain.
@NullMarked
package org.chengmen.shell.parts;

import org.jspecify.annotations.NullMarked;
