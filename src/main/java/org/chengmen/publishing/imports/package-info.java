/// Takes in documents by the hundred thousand from files, each exactly once.
@NullMarked
package org.chengmen.publishing.imports;

import org.jspecify.annotations.NullMarked;
