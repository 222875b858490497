package org.chengmen.disclosure.requests.filing;

import org.chengmen.disclosure.requests.Channel;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/// How and when a request came, and from which account.
public record Arrival(
        Channel channel,
        LocalDate receivedOn,
        @Nullable UUID account,
        @Nullable UUID submission,
        Locale language) {}
