/// Reads the whole trail again and names what somebody changed, removed or put in.
@NullMarked
package org.chengmen.audit.verification;

import org.jspecify.annotations.NullMarked;
