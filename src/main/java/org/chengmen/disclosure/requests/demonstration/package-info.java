@NullMarked
package org.chengmen.disclosure.requests.demonstration;

import org.jspecify.annotations.NullMarked;
