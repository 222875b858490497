package org.chengmen.publishing;

import org.chengmen.kernel.LocalizedText;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Begins drafts for other rooms, under the rights of the person who acts. From there on a draft
/// goes the way of every other: no room publishes past the review.
public interface DraftsOfRooms {

    /// Where this person may write one of the types for the organisation.
    List<Place> places(UUID organisation, Set<String> types);

    /// `column` is the id of a column; unknown fields are left out.
    Begun begin(UUID column, String type, String title, Map<String, String> fields);

    /// A column and a type that it takes.
    record Place(UUID column, LocalizedText columnName, String type, LocalizedText typeName) {}

    /// The draft, and the document that it will be published as.
    record Begun(DocumentId document, EditionId edition) {}
}
