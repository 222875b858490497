package org.chengmen.outbound;

import org.springframework.util.unit.DataSize;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Clients for tests: 127.0.0.1 stands for the public internet, every other loopback address for a
/// private network.
final class Outbounds {

    static final Limits SMALL =
            new Limits(
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(20),
                    5,
                    DataSize.ofKilobytes(100),
                    DataSize.ofKilobytes(300),
                    100);

    static final Limits HURRIED =
            new Limits(
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(10),
                    Duration.ofMillis(700),
                    5,
                    DataSize.ofMegabytes(10),
                    DataSize.ofMegabytes(30),
                    100);

    private Outbounds() {}

    static GuardedOutbound small(RawServer... servers) {
        return with(SMALL, InetAddress::getAllByName, servers);
    }

    static GuardedOutbound hurried(RawServer... servers) {
        return with(HURRIED, InetAddress::getAllByName, servers);
    }

    static GuardedOutbound with(Limits limits, FilteredLookup.Lookup lookup, RawServer... servers) {
        return new GuardedOutbound(settings(limits, servers), lookup);
    }

    private static OutboundSettings settings(Limits limits, RawServer... servers) {
        var ports = new java.util.HashSet<>(Set.of(80, 443));
        for (var server : servers) {
            ports.add(server.port());
        }
        var crawler = new OutboundSettings.ProfileSettings(ports, List.of(), null);
        return new OutboundSettings(
                List.of("127.0.0.1/32"),
                20,
                1,
                "Chengmen/test",
                limits,
                Map.of(Profile.CRAWLER, crawler));
    }

    static OutboundRequest get(String address) {
        return OutboundRequest.get(Profile.CRAWLER, address);
    }
}
