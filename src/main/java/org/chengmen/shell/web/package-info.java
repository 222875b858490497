@NullMarked
package org.chengmen.shell.web;

import org.jspecify.annotations.NullMarked;
