@NullMarked
package org.chengmen.publishing.editor;

import org.jspecify.annotations.NullMarked;
