/// The sorting desk, the receipts, and the interface for members' own systems.
@NullMarked
package org.chengmen.publishing.exchange.web;

import org.jspecify.annotations.NullMarked;
