/// What authors and reviewers say to each other about an edition, and who is at it now.
@NullMarked
package org.chengmen.publishing.remarks;

import org.jspecify.annotations.NullMarked;
