package org.chengmen.disclosure.requests.filing;

import org.chengmen.disclosure.requests.Channel;
import org.chengmen.disclosure.requests.RequestId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/// A request about to be stored. `submission` names one sending of the page, so that pressing twice
/// files once.
record NewRequest(
        RequestId id,
        String number,
        @Nullable UUID submission,
        Channel channel,
        Locale language,
        CheckedRequest content,
        @Nullable UUID account,
        LocalDate receivedOn,
        Instant submittedAt,
        @Nullable UUID repeats) {}
