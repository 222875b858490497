package org.chengmen.publishing;

import java.util.List;

/// Takes documents over that have long been public, with the day on which they appeared. They pass
/// no review, so nothing that a person sends ever comes this way.
public interface OldStock {

    /// Those whose site has such a column, in the order given; the others are left out.
    List<PublicDocument> takeOver(List<TakenOver> documents);
}
