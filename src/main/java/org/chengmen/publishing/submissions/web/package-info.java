/// The interface that members' own systems call, and the desk of its tokens.
@NullMarked
package org.chengmen.publishing.submissions.web;

import org.jspecify.annotations.NullMarked;
