/// The search on the sites, for programs and on the desk.
@NullMarked
package org.chengmen.search.web;

import org.jspecify.annotations.NullMarked;
