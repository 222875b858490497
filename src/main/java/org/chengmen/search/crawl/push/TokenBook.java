package org.chengmen.search.crawl.push;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.search.crawl.registry.CrawlRights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Gives tokens out for a year, ends them, and tells whose a token is.
@Service
public class TokenBook {

    private static final Duration LIFE = Duration.ofDays(365);
    private static final String SCHEME = "Bearer ";
    private static final String MARK = "cmp_";
    private static final int LONGEST_NAME = 60;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PushTokens tokens;
    private final CrawlRights rights;
    private final CurrentPerson person;
    private final AuditTrail trail;
    private final Clock clock;

    TokenBook(
            PushTokens tokens,
            CrawlRights rights,
            CurrentPerson person,
            AuditTrail trail,
            Clock clock) {
        this.tokens = tokens;
        this.rights = rights;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    public List<PushToken> mine() {
        return tokens.all().stream().filter(it -> rights.mayKeep(it.organisation())).toList();
    }

    /// Answers the token itself, for the only time.
    @Transactional
    public String create(@Nullable UUID organisation, String name) {
        check(organisation, name);
        var now = clock.instant();
        var token =
                new PushToken(
                        TimeOrderedId.next(),
                        Objects.requireNonNull(organisation),
                        name,
                        person.signedIn().orElseThrow().name(),
                        now,
                        now.plus(LIFE),
                        null,
                        null);
        var secret = secret();
        tokens.add(token, secret);
        trail.record(
                Act.of("search.crawl.token.created", "search.push-token", token.id())
                        .after(Map.of("name", name, "organisation", organisation)));
        return secret;
    }

    private void check(@Nullable UUID organisation, String name) {
        var problems = new ArrayList<Problem>();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            problems.add(Problem.at("name", PushRefusal.TOKEN_NAME_MISSING, LONGEST_NAME));
        }
        if (organisation == null || !rights.mayKeep(organisation)) {
            problems.add(Problem.at("organisation", PushRefusal.ORGANISATION_NOT_YOURS));
        }
        Refused.ifAny(problems);
    }

    private static String secret() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Transactional
    public void end(UUID id) {
        var token =
                tokens.find(id)
                        .filter(it -> rights.mayKeep(it.organisation()))
                        .orElseThrow(() -> Refused.because(PushRefusal.TOKEN_UNKNOWN));
        if (tokens.end(id, clock.instant())) {
            trail.record(
                    Act.of("search.crawl.token.ended", "search.push-token", id)
                            .before(Map.of("name", token.name())));
        }
    }

    /// Whose program sends this header `Authorization`.
    @Transactional
    public PushToken bearer(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(SCHEME + MARK)) {
            throw Refused.because(PushRefusal.TOKEN_MISSING);
        }
        var now = clock.instant();
        var token =
                tokens.of(authorization.substring(SCHEME.length()).strip())
                        .filter(it -> it.isValid(now))
                        .orElseThrow(() -> Refused.because(PushRefusal.TOKEN_NOT_VALID));
        tokens.used(token.id(), now);
        return token;
    }
}
