@NullMarked
package org.chengmen.disclosure.requests.decisions;

import org.jspecify.annotations.NullMarked;
