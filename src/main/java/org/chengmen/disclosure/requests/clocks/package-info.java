@NullMarked
package org.chengmen.disclosure.requests.clocks;

import org.jspecify.annotations.NullMarked;
