@NullMarked
package org.chengmen.alliance.registry;

import org.jspecify.annotations.NullMarked;
