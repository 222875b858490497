/// The types of documents, read from configuration.
@NullMarked
package org.chengmen.publishing.types;

import org.jspecify.annotations.NullMarked;
