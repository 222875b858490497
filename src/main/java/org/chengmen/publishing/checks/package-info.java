/// What is looked at before a document is submitted and published: accessibility, personal numbers,
/// wording, wrong characters, names of files. It finds and says where; it changes nothing.
@NullMarked
package org.chengmen.publishing.checks;

import org.jspecify.annotations.NullMarked;
