/// The pages of the audit administrator, and the anchors for everybody.
@NullMarked
package org.chengmen.audit.web;

import org.jspecify.annotations.NullMarked;
