@NullMarked
package org.chengmen.files.web;

import org.jspecify.annotations.NullMarked;
