/// What was published, with the metadata by which it is found and counted.
@NullMarked
package org.chengmen.disclosure.entries;

import org.jspecify.annotations.NullMarked;
