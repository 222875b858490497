package org.chengmen.search.spi;

import org.chengmen.kernel.LocalizedText;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A room's public things, as the search reads them: always from the room's own tables, so that the
/// index can be built again at any time and an update that comes twice does no harm. Implement as a
/// bean in the room, and tell [SearchUpdates] of every change.
public interface SearchSource {

    /// Names the source for ever, such as `documents`: the index knows each thing by it.
    String name();

    /// The things among these that are public now. What is not among the answers leaves the index.
    List<SearchEntry> read(Collection<String> things);

    /// The next keys of public things after this one in the order of keys; the empty text stands
    /// before the first. Fewer than `most` means that no more follow.
    List<String> keysAfter(String thing, int most);

    /// What people call a type of its entries; empty where the source has no name for it.
    default Optional<LocalizedText> typeName(String type) {
        return Optional.empty();
    }
}
