@NullMarked
package org.chengmen.disclosure.reports;

import org.jspecify.annotations.NullMarked;
