@NullMarked
package org.chengmen.alliance.web;

import org.jspecify.annotations.NullMarked;
