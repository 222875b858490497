@NullMarked
package org.chengmen.alliance.sites;

import org.jspecify.annotations.NullMarked;
