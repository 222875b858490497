@NullMarked
package org.chengmen.publishing.pages;

import org.jspecify.annotations.NullMarked;
