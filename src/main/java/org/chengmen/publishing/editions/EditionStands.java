package org.chengmen.publishing.editions;

import org.chengmen.publishing.EditionId;

/// An edition came to stand elsewhere on its way; told in the transaction in which it did.
public record EditionStands(EditionId edition, EditionState state) {}
