@NullMarked
package org.chengmen.disclosure.requests.figures;

import org.jspecify.annotations.NullMarked;
