/// How long the trail is kept.
@NullMarked
package org.chengmen.audit.retention;

import org.jspecify.annotations.NullMarked;
