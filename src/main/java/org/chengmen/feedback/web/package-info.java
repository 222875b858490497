@NullMarked
package org.chengmen.feedback.web;

import org.jspecify.annotations.NullMarked;
