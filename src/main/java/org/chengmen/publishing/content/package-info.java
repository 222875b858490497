/// What stands in a document: cleaned against an allow-list whatever was sent, read from Word and
/// spreadsheets, compared. Knows nothing of documents in the database.
@NullMarked
package org.chengmen.publishing.content;

import org.jspecify.annotations.NullMarked;
