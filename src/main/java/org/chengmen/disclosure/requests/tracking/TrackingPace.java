package org.chengmen.disclosure.requests.tracking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;

import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.springframework.stereotype.Component;

import java.time.Duration;

/// Lets one address ask for codes and try them thirty times in ten minutes.
@Component
public class TrackingPace {

    private static final int TRIES = 30;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(WINDOW).build();
    private final CurrentPerson person;

    TrackingPace(CurrentPerson person) {
        this.person = person;
    }

    public void check() {
        if (!buckets.get(person.address(), it -> bucket()).tryConsume(1)) {
            throw Refused.because(RequestRefusal.CODE_SLOWED);
        }
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(TRIES).refillGreedy(TRIES, WINDOW))
                .build();
    }
}
