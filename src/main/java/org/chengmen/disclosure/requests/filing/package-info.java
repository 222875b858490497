@NullMarked
package org.chengmen.disclosure.requests.filing;

import org.jspecify.annotations.NullMarked;
