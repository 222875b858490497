@NullMarked
package org.chengmen.files.storage;

import org.jspecify.annotations.NullMarked;
