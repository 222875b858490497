@NullMarked
package org.chengmen.alliance.drafts;

import org.jspecify.annotations.NullMarked;
