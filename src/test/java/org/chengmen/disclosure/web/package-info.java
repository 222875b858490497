@NullMarked
package org.chengmen.disclosure.web;

import org.jspecify.annotations.NullMarked;
