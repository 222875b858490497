package org.chengmen.publishing.submissions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteId;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/// Knows members' own systems by their tokens, and how fast each may send.
@Component
public class Senders {

    private static final String BEARER = "Bearer ";
    private static final int PER_MINUTE = 600;

    private final MemberTokens tokens;
    private final Alliance alliance;
    private final Clock clock;
    private final Cache<UUID, Bucket> pace =
            Caffeine.newBuilder()
                    .maximumSize(2_000)
                    .expireAfterAccess(Duration.ofMinutes(5))
                    .build();

    Senders(MemberTokens tokens, Alliance alliance, Clock clock) {
        this.tokens = tokens;
        this.alliance = alliance;
        this.clock = clock;
    }

    /// From the header `Authorization` (RFC 6750).
    public Sender authorised(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw Refused.because(SubmissionRefusal.TOKEN_MISSING);
        }
        return holding(header.substring(BEARER.length()).strip(), Channel.API);
    }

    public Sender holding(String secret, Channel channel) {
        var token = token(secret);
        if (token.isExpired(clock.instant())) {
            throw Refused.because(SubmissionRefusal.TOKEN_EXPIRED);
        }
        var member =
                alliance.site(new SiteId(token.member()))
                        .filter(it -> it.open())
                        .orElseThrow(() -> Refused.because(SubmissionRefusal.MEMBER_CLOSED));
        keepPace(token.id());
        tokens.used(token.id(), clock.instant());
        return new Sender(member, channel, token.id(), token.name());
    }

    private MemberToken token(String secret) {
        if (!Secret.isFormed(secret)) {
            throw Refused.because(SubmissionRefusal.TOKEN_UNKNOWN);
        }
        return tokens.hashed(Secret.hash(secret))
                .filter(it -> !it.isRevoked())
                .orElseThrow(() -> Refused.because(SubmissionRefusal.TOKEN_UNKNOWN));
    }

    private void keepPace(UUID token) {
        var bucket = pace.get(token, it -> bucket());
        if (!bucket.tryConsume(1)) {
            throw Refused.because(SubmissionRefusal.TOO_FAST, PER_MINUTE);
        }
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(it ->
                        it.capacity(PER_MINUTE).refillGreedy(PER_MINUTE, Duration.ofMinutes(1)))
                .build();
    }
}
