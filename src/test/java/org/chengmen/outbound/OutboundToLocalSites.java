package org.chengmen.outbound;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Lets the one context of all tests call those servers on 127.0.0.1 that a test has named, and the
/// rest of the world only as the portal itself would.
@Primary
@Component
public class OutboundToLocalSites implements Outbound {

    private final GuardedOutbound guarded;
    private final Map<Integer, GuardedOutbound> local = new ConcurrentHashMap<>();

    OutboundToLocalSites(GuardedOutbound guarded) {
        this.guarded = guarded;
    }

    public void allow(int port) {
        local.computeIfAbsent(port, OutboundToLocalSites::to);
    }

    private static GuardedOutbound to(int port) {
        var crawler = new OutboundSettings.ProfileSettings(Set.of(port), List.of(), null);
        return new GuardedOutbound(
                new OutboundSettings(
                        List.of("127.0.0.1/32"),
                        20,
                        1,
                        "Chengmen/test",
                        Outbounds.SMALL,
                        Map.of(Profile.CRAWLER, crawler)),
                InetAddress::getAllByName);
    }

    @Override
    public Outcome fetch(OutboundRequest request) {
        return to(request).fetch(request);
    }

    @Override
    public Outcome fetch(OutboundRequest request, BodyReader reader) {
        return to(request).fetch(request, reader);
    }

    private Outbound to(OutboundRequest request) {
        return local.entrySet().stream()
                .filter(it -> request.address().startsWith("http://127.0.0.1:" + it.getKey() + "/"))
                .<Outbound>map(Map.Entry::getValue)
                .findFirst()
                .orElse(guarded);
    }
}
