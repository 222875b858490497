/// Pictures drawn by code, so that the demonstration looks like a city and belongs to nobody.
@NullMarked
package org.chengmen.publishing.demonstration.drawing;

import org.jspecify.annotations.NullMarked;
