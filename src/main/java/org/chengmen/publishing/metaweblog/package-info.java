/// MetaWeblog and the old Blogger calls over XML-RPC, so that desktop writing programs send what
/// their users write. A small reader and writer of our own: the libraries for Java rest since 2013.
@NullMarked
package org.chengmen.publishing.metaweblog;

import org.jspecify.annotations.NullMarked;
