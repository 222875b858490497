@NullMarked
package org.chengmen.publishing.open.oai;

import org.jspecify.annotations.NullMarked;
