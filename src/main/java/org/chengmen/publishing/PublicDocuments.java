package org.chengmen.publishing;

import java.util.List;
import java.util.Optional;

/// What is or was before the public, for rooms that keep something of their own about it. Who goes
/// on after the last moment that he saw misses nothing
/// (docs/decisions/0011-changes-in-order-of-commit.md).
public interface PublicDocuments {

    List<PublicDocument> changedAfter(long moment, int most);

    Optional<PublicDocument> numbered(long number);
}
