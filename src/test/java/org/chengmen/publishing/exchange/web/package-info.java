@NullMarked
package org.chengmen.publishing.exchange.web;

import org.jspecify.annotations.NullMarked;
