/// The pages of topics, and the desks on which pages are laid out.
@NullMarked
package org.chengmen.publishing.pages.web;

import org.jspecify.annotations.NullMarked;
