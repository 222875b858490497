/// The desk on which sources are set up and their health is read.
@NullMarked
package org.chengmen.publishing.harvest.web;

import org.jspecify.annotations.NullMarked;
