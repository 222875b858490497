@NullMarked
package org.chengmen.publishing.metaweblog;

import org.jspecify.annotations.NullMarked;
