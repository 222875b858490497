package org.chengmen.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;

import java.time.Duration;
import java.util.Arrays;

/// Lets one address do something only so often in a while; a network of IPv6 (/64) counts as one.
public final class AddressLimit {

    private final int most;
    private final Duration window;
    private final Cache<String, Bucket> buckets;

    public AddressLimit(int most, Duration window) {
        this.most = most;
        this.window = window;
        this.buckets = Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(window).build();
    }

    public boolean allows(String address) {
        return buckets.get(network(address), it -> bucket()).tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, window))
                .build();
    }

    public static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        var groups = address.replaceAll("[\\[\\]]", "").split(":", -1);
        return String.join(":", Arrays.copyOf(groups, Math.min(4, groups.length)));
    }
}
