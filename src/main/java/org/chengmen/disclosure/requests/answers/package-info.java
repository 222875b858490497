@NullMarked
package org.chengmen.disclosure.requests.answers;

import org.jspecify.annotations.NullMarked;
