package org.chengmen.outbound;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

/// How long and how much another machine may cost us. `total` spans everything: waiting for a turn,
/// looking up, redirects and the last byte.
record Limits(
        @DefaultValue("2s") Duration connect,
        @DefaultValue("5s") Duration firstByte,
        @DefaultValue("20s") Duration total,
        @DefaultValue("5") int redirects,
        @DefaultValue("10MB") DataSize wire,
        @DefaultValue("30MB") DataSize inflated,
        @DefaultValue("100") int ratio) {}
