@NullMarked
package org.chengmen.disclosure.requests.fees;

import org.jspecify.annotations.NullMarked;
