/// The server's side of the editor: cleans what is pasted, takes in pictures and files, reads Word
/// documents and spreadsheets. It keeps no content.
@NullMarked
package org.chengmen.publishing.editor;

import org.jspecify.annotations.NullMarked;
