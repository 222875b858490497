package org.chengmen.feedback.box;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;

import org.chengmen.feedback.FeedbackRefusal;
import org.chengmen.feedback.FeedbackSettings;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.springframework.stereotype.Component;

import java.time.Duration;

/// Lets one address send only so much an hour; a network of IPv6 (/64) counts as one.
@Component
public class FeedbackLimit {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(HOUR).build();
    private final FeedbackSettings settings;
    private final CurrentPerson person;

    FeedbackLimit(FeedbackSettings settings, CurrentPerson person) {
        this.settings = settings;
        this.person = person;
    }

    public void check() {
        if (!buckets.get(network(person.address()), it -> bucket()).tryConsume(1)) {
            throw Refused.because(FeedbackRefusal.TOO_OFTEN);
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
        return String.join(":", java.util.Arrays.copyOf(groups, Math.min(4, groups.length)));
    }
}
