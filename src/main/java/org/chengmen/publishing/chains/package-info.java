/// Review chains: which levels stand between a draft and the public. Data with versions.
@NullMarked
package org.chengmen.publishing.chains;

import org.jspecify.annotations.NullMarked;
