@NullMarked
package org.chengmen.publishing.harvest;

import org.jspecify.annotations.NullMarked;
