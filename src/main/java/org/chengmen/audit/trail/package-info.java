/// The entries and their chains: how an act becomes a row that nobody changes unseen.
@NullMarked
package org.chengmen.audit.trail;

import org.jspecify.annotations.NullMarked;
