@NullMarked
package org.chengmen.portal.web;

import org.jspecify.annotations.NullMarked;
