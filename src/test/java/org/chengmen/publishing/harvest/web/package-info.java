@NullMarked
package org.chengmen.publishing.harvest.web;

import org.jspecify.annotations.NullMarked;
