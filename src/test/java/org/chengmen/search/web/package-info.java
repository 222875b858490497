@NullMarked
package org.chengmen.search.web;

import org.jspecify.annotations.NullMarked;
