@NullMarked
package org.chengmen.publishing.web;

import org.jspecify.annotations.NullMarked;
