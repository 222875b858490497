@NullMarked
package org.chengmen.disclosure.requests.web;

import org.jspecify.annotations.NullMarked;
