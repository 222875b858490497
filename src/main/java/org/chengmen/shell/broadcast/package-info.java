/// Instances tell each other what they changed: a table that is the truth, and a notification of
/// PostgreSQL that says when to look into it.
@NullMarked
package org.chengmen.shell.broadcast;

import org.jspecify.annotations.NullMarked;
