/// What can be asked of the index and what it answers.
@NullMarked
package org.chengmen.search.query;

import org.jspecify.annotations.NullMarked;
