package org.chengmen.disclosure.catalogue;

import java.time.Instant;

/// How an item once stood, and who made it so.
public record ItemVersion(Item item, String madeBy, Instant madeAt) {}
