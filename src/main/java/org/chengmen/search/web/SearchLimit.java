package org.chengmen.search.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;

import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.search.SearchRefusal;
import org.chengmen.search.SearchSettings;
import org.springframework.stereotype.Component;

import java.time.Duration;

/// Lets a program at one address ask only so often a minute. Nobody's questions are kept.
@Component
class SearchLimit {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder()
                    .maximumSize(50_000)
                    .expireAfterAccess(MINUTE.multipliedBy(5))
                    .build();
    private final SearchSettings settings;
    private final CurrentPerson person;

    SearchLimit(SearchSettings settings, CurrentPerson person) {
        this.settings = settings;
        this.person = person;
    }

    void check() {
        if (!buckets.get(person.address(), it -> bucket()).tryConsume(1)) {
            throw Refused.because(SearchRefusal.TOO_OFTEN);
        }
    }

    private Bucket bucket() {
        var most = settings.apiPerMinute();
        return Bucket.builder()
                .addLimit(it -> it.capacity(most).refillGreedy(most, MINUTE))
                .build();
    }
}
