@NullMarked
package org.chengmen.disclosure.requests.tracking;

import org.jspecify.annotations.NullMarked;
