package org.chengmen.publishing.exchange;

import java.time.Instant;
import java.util.UUID;

/// What is published in the column is offered to the target at once.
public record StandingOffer(UUID column, UUID target, Instant since, String setByName) {}
