@NullMarked
package org.chengmen.publishing.open.api;

import org.jspecify.annotations.NullMarked;
