package org.chengmen.accounts.enterprise;

import org.chengmen.accounts.AccountId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// An agent's standing appointment by an enterprise; it counts once accepted.
public record Appointment(
        UUID id,
        AccountId enterprise,
        String enterpriseName,
        AccountId agent,
        String agentName,
        boolean accepted,
        @Nullable LocalDate endsOn) {}
