package org.chengmen.search.crawl.queue;

import org.chengmen.search.crawl.addresses.WebAddress;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// An address that was found; `changedAt` is what a site map says of it.
public record FoundAddress(WebAddress address, int depth, @Nullable Instant changedAt) {}
