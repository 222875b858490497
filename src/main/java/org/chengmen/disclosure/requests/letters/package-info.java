@NullMarked
package org.chengmen.disclosure.requests.letters;

import org.jspecify.annotations.NullMarked;
