/// Home pages, column pages and topics laid out from blocks. Each is a document with editions, so
/// that drafts, review, schedule and history are those of every document.
@NullMarked
package org.chengmen.publishing.pages;

import org.jspecify.annotations.NullMarked;
