package org.chengmen.disclosure.requests.filing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;

import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.disclosure.requests.RequestSettings;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Arrays;

/// Lets one address send only so many requests an hour; a network of IPv6 (/64) counts as one. Who
/// needs more, such as a lawyer, comes to the counter or writes.
@Component
public class FilingLimit {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(HOUR).build();
    private final RequestSettings settings;
    private final CurrentPerson person;

    FilingLimit(RequestSettings settings, CurrentPerson person) {
        this.settings = settings;
        this.person = person;
    }

    public void check() {
        if (!buckets.get(network(person.address()), it -> bucket()).tryConsume(1)) {
            throw Refused.because(RequestRefusal.TOO_MANY_FROM_HERE, settings.perHour());
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(settings.perHour()).refillGreedy(settings.perHour(), HOUR))
                .build();
    }

    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        var groups = address.replaceAll("[\\[\\]]", "").split(":", -1);
        return String.join(":", Arrays.copyOf(groups, Math.min(4, groups.length)));
    }
}
