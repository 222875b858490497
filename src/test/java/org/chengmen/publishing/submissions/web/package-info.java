@NullMarked
package org.chengmen.publishing.submissions.web;

import org.jspecify.annotations.NullMarked;
