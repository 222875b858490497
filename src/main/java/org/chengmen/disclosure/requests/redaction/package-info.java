@NullMarked
package org.chengmen.disclosure.requests.redaction;

import org.jspecify.annotations.NullMarked;
