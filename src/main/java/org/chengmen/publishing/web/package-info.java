/// Pages, desk and interface of publishing.
@NullMarked
package org.chengmen.publishing.web;

import org.jspecify.annotations.NullMarked;
