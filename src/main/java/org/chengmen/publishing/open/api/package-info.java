/// Documents and their changes for programs.
@NullMarked
package org.chengmen.publishing.open.api;

import org.jspecify.annotations.NullMarked;
