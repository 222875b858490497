/// Pages of disclosure for the public, its desk and its interface for programs.
@NullMarked
package org.chengmen.disclosure.web;

import org.jspecify.annotations.NullMarked;
